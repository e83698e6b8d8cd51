/** What the worker listens to. Called in the first turn of the worker, or the event that woke it is missed. */
import { browser } from 'wxt/browser';

/** Who sent a message, as the browser says. */
export interface MessageSender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Gives every message to the responders in turn; the first that answers with a promise answers the sender. */
export function onMessage(
  ...responders: readonly ((message: unknown, sender: MessageSender) => Promise<unknown> | null)[]
): void {
  // A returned promise is an answer in some browsers and none in others; `true` and a late callback are one in all.
  const listener = (
    message: unknown,
    sender: MessageSender,
    answerWith: (answer: unknown) => void,
  ): true | undefined => {
    for (const respond of responders) {
      const answer = respond(message, sender);
      if (answer === null) continue;
      answer.then(answerWith, () => answerWith(undefined));
      return true;
    }
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
}

/** Calls back when the seller clicks the icon in the browser's toolbar. */
export function onToolbarClick(clicked: () => void): void {
  browser.action.onClicked.addListener(() => clicked());
}

/** Calls back with the name of a keyboard command of the manifest. */
export function onCommand(pressed: (command: string) => void): void {
  browser.commands.onCommand.addListener((command) => pressed(command));
}
