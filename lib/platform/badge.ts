import { browser } from 'wxt/browser';

/** Shows a number on the extension's button, none for 0. The browser keeps it until it is closed. */
export async function showBadge(count: number): Promise<void> {
  const { action } = browser;
  await action.setBadgeBackgroundColor({ color: '#8a4b00' });
  await action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
}
