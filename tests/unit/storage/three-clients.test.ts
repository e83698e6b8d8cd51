/**
 * Three clients do what they like, answers get lost, the worker is stopped and started: the plan must stay what a plain
 * map would be, no operation may count twice, and a client that saw an old revision must never win. The same in a real
 * browser: `e2e/three-clients.spec.ts`.
 */
import fc from 'fast-check';
import { test } from 'vitest';
import { isHostOrigin } from '../../../entrypoints/background/gate';
import { handlersOf } from '../../../entrypoints/background/handlers';
import { createAsk } from '../../../lib/messaging/client';
import { createServer, type Sender } from '../../../lib/messaging/server';
import { databaseName } from '../../../lib/storage/schema';
import { moment } from '../../crash/moments';
import { play, type Client, type Stage } from '../../crash/three-clients';
import { dumpOf } from '../../databases/dump';
import { throughJson } from '../messaging/wire';
import { freshDesk } from './desk';

test('three clients and a mortal worker keep one plan', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(moment, { minLength: 5, maxLength: 20 }), async (moments) => {
      const { stage, close } = newStage();
      await play(stage, moments);
      close();
    }),
    { numRuns: 25 },
  );
});

const origin = 'chrome-extension://our-id';
const gate = { identity: { id: 'our-id', origin }, isHost: isHostOrigin };

function newStage(): { stage: Stage; close: () => void } {
  let desk = freshDesk();
  let lives = 0;
  const clientAt = (caller: Client['caller'], from: string): Client => {
    const sender: Sender = { id: 'our-id', origin: from };
    return {
      caller,
      ask: createAsk({
        alive: () => true,
        async send(message) {
          const life = lives;
          const server = createServer(
            handlersOf(desk, async () => undefined),
            gate,
            () => undefined,
          );
          const reply = await server(throughJson(message), sender);
          if (life !== lives) throw new Error('the message channel closed before a response was received');
          return throughJson(reply);
        },
      }),
    };
  };
  const stage: Stage = {
    clients: [
      clientAt('page', origin),
      clientAt('page', origin),
      clientAt('content', 'https://affiliate-id.tokopedia.com'),
    ],
    async stop(after) {
      for (let turns = 0; turns < after * 8; turns += 1) await new Promise(setImmediate);
      lives += 1;
      desk = desk.restarted();
    },
    async lies() {
      const { stores } = await dumpOf(databaseName);
      return Object.fromEntries(stores.map(({ name, rows }) => [name, rows]));
    },
  };
  return { stage, close: () => desk.keeper.close() };
}
