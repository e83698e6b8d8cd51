import { callerOf, type Gate } from '../../lib/messaging/server';
import { isWake } from '../../lib/messaging/wake';
import { injectSidebar, placeOf } from '../../lib/platform/inject';
import type { MessageSender } from '../../lib/platform/listeners';

/** Answers the detector by bringing the sidebar into its frame, and nobody else; false when it did not get there. */
export function createWake(
  gate: Gate,
  note: (place: string, error: unknown) => void,
): (message: unknown, sender: MessageSender) => Promise<boolean> | null {
  return (message, sender) => {
    if (!isWake(message)) return null;
    const place = callerOf(sender, gate) === 'content' ? placeOf(sender) : null;
    if (place === null) return Promise.resolve(false);
    return injectSidebar(place).then(
      () => true,
      (error: unknown) => {
        note('inject', error);
        return false;
      },
    );
  };
}
