import { browser } from 'wxt/browser';

/** The shortcuts of the manifest that act on the panel of the tab in front. */
export const panelCommands = ['toggle-sidebar', 'check-now', 'next-issue'] as const;
export type PanelCommand = (typeof panelCommands)[number];

interface CommandMessage {
  readonly collabPreflight: 'command';
  readonly command: PanelCommand;
}

/** Worker: hands a shortcut to the panel of the tab in front. Gives that tab when there is no panel in it, else null. */
export async function sendCommand(command: PanelCommand): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return null;
  return (await sendTo(tab.id, command)) ? null : tab.id;
}

/** Worker: hands a shortcut to the panel of a tab; false when nobody is there to hear it. */
export async function sendTo(tabId: number, command: PanelCommand): Promise<boolean> {
  const message: CommandMessage = { collabPreflight: 'command', command };
  return browser.tabs.sendMessage(tabId, message).then(
    () => true,
    () => false,
  );
}

/** Panel: calls back for each shortcut until `signal` aborts. Only the worker can send these: pages have no way in. */
export function onCommand(called: (command: PanelCommand) => void, signal: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    const command = panelCommands.find((one) => isCommand(message, one));
    if (command !== undefined) called(command);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

function isCommand(message: unknown, command: PanelCommand): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'collabPreflight' in message &&
    message.collabPreflight === 'command' &&
    'command' in message &&
    message.command === command
  );
}
