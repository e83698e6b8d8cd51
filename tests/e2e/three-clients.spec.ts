/**
 * Three tabs of the extension write into one plan at the same time, and the worker is stopped in the middle of it. After
 * every moment the answers and the database are compared with a plain map: `crash/three-clients.ts`.
 * `THREE_CLIENTS_RUNS=200 THREE_CLIENTS_SEED=7` tries more of them, or others.
 */
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import fc from 'fast-check';
import { createAsk } from '../../lib/messaging/client';
import { moment } from '../crash/moments';
import { play, type Stage } from '../crash/three-clients';
import { lies, remove } from './database';
import { expect, test } from './fixtures';

const runs = Number(process.env['THREE_CLIENTS_RUNS'] ?? 8);
const seed = Number(process.env['THREE_CLIENTS_SEED'] ?? 20_261_121);

// What matters is in the message, and a trace of thousands of requests takes longer than they do.
test.use({ trace: 'off' });

test('three tabs and a worker that is stopped at random keep one plan', async ({
  context,
  extensionId,
}, info) => {
  test.setTimeout(30_000 + runs * 15_000);
  info.annotations.push({ type: 'seed', description: `THREE_CLIENTS_SEED=${seed}` });
  const stage = await newStage(context, extensionId);
  let operations = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(moment, { minLength: 5, maxLength: 25, size: 'max' }), async (moments) => {
      await stage.empty();
      operations += (await play(stage, moments)).log.length;
    }),
    // What a stopped worker was doing is not repeated exactly, so that a smaller case would be luck.
    { numRuns: runs, seed, endOnFailure: true },
  );
  const { stops, repeats } = stage.count;
  console.log(
    `${runs} runs of seed ${seed}: ${operations} operations, ${stops} stops, ${repeats} requests asked again`,
  );
  expect(stops).toBeGreaterThan(runs);
  // Without these nothing was in flight when the worker stopped.
  expect(repeats).toBeGreaterThan(runs);
});

interface Tabs extends Stage {
  /** How often the worker was stopped, and how many questions had to be asked again because of it. */
  readonly count: { stops: number; repeats: number };
  /** Makes the machine what it is before the first visit. */
  empty(): Promise<void>;
}

async function newStage(context: BrowserContext, extensionId: string): Promise<Tabs> {
  const [one, two, three, stopper] = await Promise.all(
    [0, 1, 2, 3].map(async () => {
      const page = await context.newPage();
      // A file of the extension: a page that may ask the worker and asks nothing by itself.
      await page.goto(`chrome-extension://${extensionId}/manifest.json`);
      return page;
    }),
  );
  if (!one || !two || !three || !stopper) throw new Error('no tab');
  const session = await context.newCDPSession(stopper);
  await session.send('ServiceWorker.enable');
  const count = { stops: 0, repeats: 0 };
  const clientOf = (page: Page): Stage['clients'][number] => ({
    caller: 'page',
    ask: createAsk({
      alive: () => true,
      send: (message) =>
        page
          .evaluate((envelope) => chrome.runtime.sendMessage<unknown, unknown>(envelope), message)
          .catch((error: unknown) => {
            count.repeats += 1;
            throw error;
          }),
    }),
  });
  const clients = [clientOf(one), clientOf(two), clientOf(three)] as const;
  return {
    clients,
    count,
    async stop(after) {
      // Moments are told apart by trips to the browser and back, not by time.
      for (let trips = 0; trips < after; trips += 1) await stopper.evaluate(() => 0);
      const stopped = nextStop(session);
      await session.send('ServiceWorker.stopAllWorkers');
      await stopped;
      count.stops += 1;
    },
    lies: async () => (await lies(one)).rows,
    async empty() {
      await session.send('ServiceWorker.stopAllWorkers');
      await remove(one, true);
      await one.evaluate(() => chrome.storage.local.clear());
    },
  };
}

function nextStop(session: CDPSession): Promise<void> {
  return new Promise((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', function see({ versions }) {
      if (!versions.some(({ runningStatus }) => runningStatus === 'stopped')) return;
      session.off('ServiceWorker.workerVersionUpdated', see);
      resolve();
    });
  });
}
