import { callerOf, type Gate } from '../../lib/messaging/server';
import { filesFor } from '../../lib/messaging/wake';
import { inject, placeOf } from '../../lib/platform/inject';
import type { MessageSender } from '../../lib/platform/listeners';

/** Answers scripts beside a host's page by bringing files of ours into their frame; false when they did not get there. */
export function createWake(
  gate: Gate,
  note: (place: string, error: unknown) => void,
): (message: unknown, sender: MessageSender) => Promise<boolean> | null {
  return (message, sender) => {
    const files = filesFor(message);
    if (files === null) return null;
    const place = callerOf(sender, gate) === 'content' ? placeOf(sender) : null;
    if (place === null) return Promise.resolve(false);
    return inject(place, files).then(
      () => true,
      (error: unknown) => {
        note('inject', error);
        return false;
      },
    );
  };
}
