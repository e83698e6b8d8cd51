import { filesFor, wake } from '../../lib/messaging/wake';
import { panelCommands, sendCommand, sendTo } from '../../lib/platform/commands';
import { inject } from '../../lib/platform/inject';

/** What each shortcut of the manifest does: one opens the planner, the others belong to the panel of the tab in front. */
export function createShortcuts(
  openPlanner: (shop: string | null) => Promise<void>,
  note: (place: string, error: unknown) => void,
): (pressed: string) => void {
  const actions: Readonly<Record<string, () => Promise<unknown>>> = {
    'open-planner': () => openPlanner(null),
    ...Object.fromEntries(panelCommands.map((command) => [command, () => sendCommand(command)])),
    'toggle-sidebar': toggle,
  };
  return (pressed) => {
    void actions[pressed]?.().catch((error: unknown) => note('shortcut', error));
  };
}

/** On a page of a host that was not recognised the panel comes when it is asked for. Elsewhere the browser does not let it in. */
async function toggle(): Promise<void> {
  const bare = await sendCommand('toggle-sidebar');
  if (bare === null) return;
  const there = await inject({ tabId: bare, frameId: 0 }, filesFor(wake) ?? []).then(
    () => true,
    () => false,
  );
  if (there) await sendTo(bare, 'toggle-sidebar');
}
