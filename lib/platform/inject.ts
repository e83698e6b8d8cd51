import { browser } from 'wxt/browser';

/** Where a message came from, as far as the worker needs it to answer with a script. */
export interface Place {
  readonly tabId: number;
  readonly frameId: number;
}

/** The frame that sent a message; null when it is not a frame in a tab. */
export function placeOf(sender: {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}): Place | null {
  const tabId = sender.tab?.id;
  return tabId === undefined || sender.frameId === undefined ? null : { tabId, frameId: sender.frameId };
}

/**
 * Brings files of ours into one frame, in this order. Fails when the frame has gone, or when the seller took the site
 * access away.
 */
export async function inject({ tabId, frameId }: Place, files: readonly string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [...files] });
}
