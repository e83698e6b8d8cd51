/** Every database that was ever released opens in the newest version, with nothing lost. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { undecided, type Slot } from '../../../lib/model/plan';
import { listCreations } from '../../../lib/planner/creations';
import { listCalendars, listCreators, listRates, listSamples } from '../../../lib/planner/kept';
import { listReceipts } from '../../../lib/planner/receipts';
import { listShops } from '../../../lib/planner/shops';
import { listSlots, saveSlot } from '../../../lib/planner/slots';
import { planSteps, turnPlan } from '../../../lib/planner/undo';
import { migrations } from '../../../lib/storage/migrations';
import { copied } from '../../../lib/storage/parts';
import { load, type Dump } from '../../databases/dump';
import { freshDesk, good } from './desk';

const folder = new URL('../../databases/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

/** Slots of earlier versions had less. */
function grown(slots: readonly Slot[]): readonly Slot[] {
  return slots.map((slot) => ({ ...undecided, ...slot }));
}

test('there is a dump of every version', () => {
  expect(files.sort()).toEqual(migrations.map(({ to }) => `v${to}.json`).sort());
});

test.each(files)('%s', async (name) => {
  const { expected, dump } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  const desk = freshDesk();
  await load(dump);
  expect(good(await listShops(desk))).toEqual(expected.shops);
  const lists = { shop: null, after: null };
  const slots = good(await listSlots(desk, { ...lists, deleted: false }));
  expect(slots).toEqual({ slots: grown(expected.slots), next: null, setAside: 0 });
  expect(good(await listSlots(desk, { ...lists, deleted: true })).slots).toEqual(grown(expected.bin));
  for (const { shop, ledger } of expected.ledgers)
    expect(good(await listCreations(desk, shop))).toEqual(ledger);
  // The first version had no receipts.
  const [{ id }] = expected.shops;
  expect(good(await listReceipts(desk, id))).toEqual({ receipts: expected.receipts ?? [], setAside: 0 });
  // Neither the first nor the second had samples, calendars or rates.
  const { samples = [], calendars = [], rates = [] } = expected;
  expect(good(await listSamples(desk, id))).toEqual({ samples, setAside: 0 });
  expect(good(await listCalendars(desk))).toEqual({ calendars, setAside: 0 });
  expect(good(await listRates(desk, id))).toEqual({ rates, setAside: 0 });
  expect(good(await listCreators(desk, id))).toEqual({ creators: expected.creators ?? [], setAside: 0 });
  expect(good(await planSteps(desk))).toEqual(expected.steps);
  expect(desk.notes).toEqual([]);

  await turnPlan(desk, 'page', 'redo', { operation: 'redo' });
  let undone = 0;
  while ((await turnPlan(desk, 'page', 'undo', { operation: `undo-${undone}` })).ok) undone += 1;
  expect(undone).toBeGreaterThan(10);
  expect(good(await listSlots(desk, { ...lists, deleted: false })).slots).toEqual([]);
  expect(good(await listSamples(desk, id)).samples).toEqual([]);
  const [slot] = expected.slots;
  expect(
    (await saveSlot(desk, 'page', { operation: 'new', slot: { ...grown([slot])[0]!, revision: 0 } })).ok,
  ).toBe(true);
});

test.each(files)('a copy of %s, made before it was upgraded, can be put back', async (name) => {
  const { expected, dump } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  const { stores }: Dump = dump;
  const desk = freshDesk();
  const parts: string[] = [];
  for (const { name: table, rows } of stores) {
    if (!copied.some((one) => one === table)) continue;
    const text = JSON.stringify({ table, rows: (rows as { data: unknown }[]).map(({ data }) => data) });
    parts.push(good(await desk.copies.stage(text, desk.now())));
  }
  const restoring = { operation: 'put-back', author: 'page', at: desk.now(), parts, name: 'before' } as const;
  good(await desk.copies.restore(restoring));
  const slots = good(await listSlots(desk, { shop: null, after: null, deleted: false }));
  expect(slots).toEqual({ slots: grown(expected.slots), next: null, setAside: 0 });
  expect(good(await listShops(desk))).toEqual(expected.shops);
});
