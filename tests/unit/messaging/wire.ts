import type { Wire } from '../../../lib/messaging/client';
import type { createServer, Sender } from '../../../lib/messaging/server';

/** The browser's messaging as it treats data: JSON there, JSON back, and no answer where nobody listens. */
export function wireTo(
  server: ReturnType<typeof createServer>,
  sender: Sender,
): Wire & { sent: number; lose: number; living: boolean } {
  return {
    sent: 0,
    lose: 0,
    living: true,
    alive() {
      return this.living;
    },
    async send(message) {
      this.sent += 1;
      const answer = await server(throughJson(message), sender);
      if (this.lose > 0) {
        this.lose -= 1;
        throw new Error('A listener indicated an asynchronous response, but the message channel closed');
      }
      return throughJson(answer);
    },
  };
}

export function throughJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
