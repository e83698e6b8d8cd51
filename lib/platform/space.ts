/** How many bytes the browser could still store for the extension; null when it does not say. It is an estimate. */
export async function freeBytes(): Promise<number | null> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? null : quota - usage;
}
