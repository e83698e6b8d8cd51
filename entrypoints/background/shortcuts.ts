import { panelCommands, sendCommand } from '../../lib/platform/commands';

/** What each shortcut of the manifest does: one opens the planner, the others belong to the panel of the tab in front. */
export function createShortcuts(
  openPlanner: (shop: string | null) => Promise<void>,
  note: (place: string, error: unknown) => void,
): (pressed: string) => void {
  const actions: Readonly<Record<string, () => Promise<void>>> = {
    'open-planner': () => openPlanner(null),
    ...Object.fromEntries(panelCommands.map((command) => [command, () => sendCommand(command)])),
  };
  return (pressed) => {
    void actions[pressed]?.().catch((error: unknown) => note('shortcut', error));
  };
}
