import { browser } from 'wxt/browser';

/** The planner's address inside the extension; `shop` is the shop to show first. */
export function plannerAddress(shop: string | null): string {
  const address = ownAddress('/planner.html');
  return shop === null ? address : `${address}?shop=${encodeURIComponent(shop)}`;
}

/** Shows the planner page that is open, or opens one. Needs no `tabs` permission: it looks for our own pages only. */
export async function openPlanner(shop: string | null): Promise<void> {
  const open = await openPage('/planner.html');
  if (open === null) {
    await browser.tabs.create({ url: plannerAddress(shop) });
    return;
  }
  await browser.tabs.update(open.tabId, { active: true });
  await browser.windows.update(open.windowId, { focused: true });
}

async function openPage(path: '/planner.html'): Promise<{ tabId: number; windowId: number } | null> {
  // Where the browser cannot list our pages a second planner tab opens, which shows the same plan.
  if (typeof browser.runtime.getContexts !== 'function') return null;
  const address = ownAddress(path);
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  return contexts.find(({ documentUrl }) => documentUrl?.startsWith(address)) ?? null;
}

/** Pages and worker of the extension have one origin; a script beside the host's page has the host's and must not ask. */
function ownAddress(path: '/planner.html'): string {
  return new URL(path, location.href).href;
}
