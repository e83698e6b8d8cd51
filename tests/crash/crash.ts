/**
 * Writes, acknowledges, kills the browser at a random moment and looks what is left:
 * `npx tsx tests/crash/crash.ts --rounds 10 --store leveldb`. With `--kill worker` only the worker dies, several times a
 * round. Needs the built extension (`npm run build:e2e`).
 * When the browser finds its own store damaged and throws it away, the newest copy is put back as a seller would, and
 * what is not there then counts as lost; the damaged files are kept with `--keep FOLDER`. With `--empty` the store is
 * taken away after each kill, which Chromium itself does about once in 740 kills.
 * The last line is `rounds N, acknowledged A, lost L, torn T`; ends with 1 when something was lost or torn.
 */
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from '../workshop/chromium.mjs';
import { run, type Opening, type Store } from './browser';
import { bringBack, look, pause, write, type Acknowledged } from './plan';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    store: { type: 'string', default: 'leveldb' },
    kill: { type: 'string', default: 'browser' },
    seed: { type: 'string', default: '20260331' },
    keep: { type: 'string' },
    empty: { type: 'boolean', default: false },
    extension: { type: 'string', default: fileURLToPath(new URL('../../.output/chrome-mv3-e2e', import.meta.url)) },
  },
}); // prettier-ignore

process.exitCode = await crash({
  rounds: Number(values.rounds),
  victim: values.kill === 'worker' ? 'worker' : 'browser',
  store: values.store === 'sqlite' ? 'sqlite' : 'leveldb',
  seed: Number(values.seed),
  extension: values.extension,
  keep: values.keep,
  empty: values.empty,
});

async function crash(asked: {
  rounds: number;
  victim: 'worker' | 'browser';
  store: Store;
  seed: number;
  extension: string;
  keep: string | undefined;
  empty: boolean;
}): Promise<0 | 1 | 2> {
  if (!existsSync(asked.extension)) {
    console.error('There is no built extension: run `npm run build:e2e` first.');
    return 2;
  }
  const executable = (await findChromium())?.path ?? chromium.executablePath();
  const room = await realpath(await mkdtemp(join(tmpdir(), 'collab-preflight-crash-')));
  const profile = join(room, 'profile');
  // A copy, so that a build that runs meanwhile does not take the extension away.
  const extension = join(room, 'extension');
  await cp(asked.extension, extension, { recursive: true });
  const opening: Opening = { executable, extension, profile, store: asked.store };
  const next = randomFrom(asked.seed);
  let acknowledged = 0;
  const lost: string[] = [];
  const torn: string[] = [];
  let last: Acknowledged | null = null;
  let thrownAway = 0;
  try {
    for (let round = 1; round <= asked.rounds + 1; round++) {
      if (asked.keep !== undefined && last !== null) await keepStore(profile, asked.keep);
      // The copies lie elsewhere: they have a bucket of their own.
      if (asked.empty) await rm(join(profile, 'Default', 'IndexedDB'), { recursive: true, force: true });
      const { page, kill, killWorker } = await run(opening);
      try {
        if (last !== null) {
          const gone = await bringBack(page);
          if (gone) {
            thrownAway += 1;
            console.log(`round ${last.round}: the store was thrown away, and the newest copy was put back`);
            if (asked.keep !== undefined) await cp(asked.keep, `${asked.keep}-${last.round}`, { recursive: true }); // prettier-ignore
          }
          const found = await look(page, last, gone);
          acknowledged += last.operations.length;
          lost.push(...found.lost);
          torn.push(...found.torn);
          console.log(`round ${last.round}: ${last.operations.length} acknowledged, ${found.lost.length} lost, ${found.torn.length} torn`); // prettier-ignore
        }
        if (round > asked.rounds) break;
        const operations: string[] = [];
        const shop = await write(page, round, operations);
        for (let deaths = 0; asked.victim === 'worker' && deaths < 5; deaths++) {
          await after(20 + next() * 400);
          await killWorker();
        }
        await after(50 + next() * 1_500);
        if (asked.victim === 'worker') await pause(page);
        last = { round, shop, operations };
      } finally {
        await kill();
      }
    }
    console.log(`store on disk: ${await storeOnDisk(profile)}`);
  } finally {
    await rm(room, { recursive: true, force: true, maxRetries: 5 });
  }
  for (const one of new Set([...lost, ...torn])) console.log(one);
  if (thrownAway > 0) console.log(`stores that were thrown away: ${thrownAway}`);
  console.log(
    `rounds ${asked.rounds}, acknowledged ${acknowledged}, lost ${lost.length}, torn ${torn.length}`,
  );
  return lost.length + torn.length === 0 && acknowledged > 0 ? 0 : 1;
}

async function keepStore(profile: string, target: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await cp(join(profile, 'Default', 'IndexedDB'), target, { recursive: true });
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Which of its two stores the browser really used: the flag is a wish. */
async function storeOnDisk(profile: string): Promise<string> {
  const names = await readdir(join(profile, 'Default', 'IndexedDB'), { recursive: true }).catch(() => []);
  const sqlite = names.some((name) => /\.(db|sqlite)$/.test(name) || name.endsWith('-wal'));
  const leveldb = names.some((name) => name.endsWith('CURRENT'));
  return [sqlite ? 'sqlite' : '', leveldb ? 'leveldb' : ''].filter(Boolean).join(' and ') || 'none';
}

/** The same moments for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
