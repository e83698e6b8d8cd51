/**
 * Makes the dump of the newest schema version, by the use cases of the planner: `npx tsx tests/databases/make.ts`.
 * Run it once, when a version is about to be released; a dump that exists is never made again.
 */
import 'temporal-polyfill/global';
import { existsSync, writeFileSync } from 'node:fs';
import type { Instant, IsoDay } from '../../lib/model/day';
import { assumedLeadTimes, emptyBrief } from '../../lib/model/plan';
import { answerCreations, deleteCreation, listCreations } from '../../lib/planner/creations';
import {
  deleteCreator,
  deleteSample,
  listCalendars,
  listCreators,
  listRates,
  listSamples,
  saveCalendar,
  saveCreator,
  saveRate,
  saveSample,
} from '../../lib/planner/kept';
import { listShops, openShop, saveShop } from '../../lib/planner/shops';
import { listReceipts, saveReceipt } from '../../lib/planner/receipts';
import { deleteSlot, listSlots, saveSlot } from '../../lib/planner/slots';
import { planSteps, turnPlan } from '../../lib/planner/undo';
import { migrations } from '../../lib/storage/migrations';
import { databaseName } from '../../lib/storage/schema';
import { freshDesk, good, rateOf, sampleOf, slotOf } from '../unit/storage/desk';
import { dumpOf } from './dump';

const file = new URL(`v${migrations.length}.json`, import.meta.url);
if (existsSync(file)) throw new Error(`${file.pathname} is frozen`);

const desk = freshDesk();
let count = 0;
const operation = (): string => `op-${(count += 1)}`;
const shop = async (market: 'ID' | 'GB', platformId: string | null) => {
  const { shop: opened } = good(await openShop(desk, 'content', { operation: operation(), market, platformId }));
  if (!opened) throw new Error('no shop');
  return opened;
};

const first = await shop('ID', '7000000000000000001');
const second = await shop('GB', null);
await saveShop(desk, 'page', {
  operation: operation(),
  id: first.id,
  expected: first.revision,
  nickname: 'Toko Melati',
  settings: {
    leadTimes: { ...assumedLeadTimes, packOnWorkingDays: true },
    budgetCap: { minor: 50_000_000, currency: 'IDR' },
  },
});
await answerCreations(desk, 'page', {
  operation: operation(),
  shop: first.id,
  count: 3,
  dates: ['2026-03-05' as IsoDay, '2026-03-20' as IsoDay],
});
const arrived = good(
  await saveSample(desk, 'page', { operation: operation(), sample: sampleOf(first.id, { slot: 'slot-1' }) }),
);
await saveSample(desk, 'page', {
  operation: operation(),
  sample: { ...arrived, arrived: '2026-03-12' as IsoDay, note: 'kotak “penyok”' },
});
for (const id of ['sample-2', 'sample-3']) {
  const sample = sampleOf(id === 'sample-2' ? second.id : first.id, { id, product: null, requested: null });
  good(await saveSample(desk, 'page', { operation: operation(), sample }));
}
const { samples } = good(await listSamples(desk, first.id));
const expected3 = samples.find(({ id }) => id === 'sample-3')?.revision ?? 0;
good(await deleteSample(desk, 'page', { operation: operation(), id: 'sample-3', expected: expected3 }));
good(
  await saveCalendar(desk, 'page', {
    operation: operation(),
    calendar: {
      id: 'ID',
      entries: [
        {
          id: 'entry-1',
          kind: 'pause',
          from: '2026-03-15' as IsoDay,
          to: '2026-03-25' as IsoDay,
          name: 'Gudang tutup',
          on: true,
        },
      ],
      switched: [{ item: 'lebaran-2026-id', on: true }],
      revision: 0,
    },
  }),
);
good(await saveRate(desk, 'page', { operation: operation(), rate: rateOf(first.id) }));
for (const handle of ['@kirana.contoh', '@bima.contoh']) {
  const creator = { id: handle.slice(1, 4), shop: first.id, handle, pool: 'priority', tier: 'A', note: '“pagi”', revision: 0 } as const; // prettier-ignore
  good(await saveCreator(desk, 'page', { operation: operation(), creator }));
}
const { creators } = good(await listCreators(desk, first.id));
good(await deleteCreator(desk, 'page', { operation: operation(), id: 'bim', expected: creators[0]?.revision ?? 0 }));
const kinds = ['plus-task', 'plus-challenge', 'target', 'flat-fee', 'open'] as const;
const decidedLater = {
  tags: ['Lebaran', 'klien “A”'],
  windows: [{ kind: 'live', from: '2026-05-12' as IsoDay, to: '2026-05-12' as IsoDay }],
  adsCodeEnd: '2026-06-20' as IsoDay,
  sampleCost: { minor: 350_000, currency: 'IDR' },
  gmvEstimate: { minor: 90_000_000, currency: 'IDR' },
  results: { orders: 12, gmv: { minor: 1_200_000, currency: 'IDR' }, commission: null },
} as const;
const statuses = ['draft', 'pending-payment', 'paid', 'ongoing', 'ended', 'recalled', 'cancelled', 'expired-unpaid'] as const; // prettier-ignore
for (const [index, status] of statuses.entries()) {
  desk.clock.at = `2026-04-0${index + 1}T03:00:00Z` as Instant;
  const kind = kinds[index % kinds.length] ?? 'open';
  const dates =
    index % 3 === 0
      ? {}
      : { start: `2026-05-0${index + 1}` as IsoDay, end: '2026-06-10' as IsoDay, payDay: '2026-04-30' as IsoDay };
  const slot = slotOf(index < 6 ? first.id : second.id, {
    id: `slot-${index}`,
    kind,
    name: `Kampanye ${index} “${'é'.repeat(index)}”`,
    fee: index === 2 ? null : { minor: 1_000_000 * index, currency: index < 6 ? 'IDR' : 'GBP' },
    notes: index === 1 ? 'baris satu\nbaris dua' : '',
    sampleOffered: index % 2 === 0 ? 'unknown' : 'no',
    ...(index % 2 === 0 ? {} : { brief: { ...emptyBrief, purpose: 'uji “organik”' }, adsEnd: '2026-06-30' as IsoDay }),
    ...(index % 3 === 1 && decidedLater),
    ...dates,
  });
  const draft = good(await saveSlot(desk, 'content', { operation: operation(), slot }));
  good(await saveSlot(desk, 'page', { operation: operation(), slot: { ...draft, status } }));
}
const inPlan = good(await listSlots(desk, { shop: first.id, deleted: false, after: null })).slots;
for (const { id, revision } of inPlan.slice(0, 2)) {
  good(await deleteSlot(desk, 'page', { operation: operation(), id, expected: revision }));
}
const ledger = good(await listCreations(desk, first.id));
const [oldest] = ledger.known ? ledger.creations : [];
await deleteCreation(desk, 'page', { operation: operation(), shop: first.id, id: oldest?.id ?? '', reason: 'twice' });
await turnPlan(desk, 'page', 'undo', { operation: operation() });
await turnPlan(desk, 'page', 'undo', { operation: operation() });

good(
  await saveReceipt(desk, {
    id: 'receipt-1',
    shop: first.id,
    slot: 'slot-1',
    at: desk.now(),
    page: 'plus-create',
    url: 'https://affiliate-id.tokopedia.com/affiliate/collaboration-plus/create',
    fields: [{ field: 'name', state: 'read', text: 'Kampanye 1 “é”' }],
    lines: [{ rule: 'plus-length-out-of-range', outcome: 'found', severity: 'blocker' }],
    validFrom: '2026-03-01T00:00:00Z' as Instant,
  }),
);

const lists = await Promise.all(
  [false, true].map(async (deleted) => good(await listSlots(desk, { shop: null, deleted, after: null }))),
);
const expected = {
  shops: good(await listShops(desk)),
  slots: lists[0]?.slots,
  bin: lists[1]?.slots,
  ledgers: [
    { shop: first.id, ledger: good(await listCreations(desk, first.id)) },
    { shop: second.id, ledger: good(await listCreations(desk, second.id)) },
  ],
  receipts: good(await listReceipts(desk, first.id)).receipts,
  samples: good(await listSamples(desk, first.id)).samples,
  calendars: good(await listCalendars(desk)).calendars,
  rates: good(await listRates(desk, first.id)).rates,
  creators: good(await listCreators(desk, first.id)).creators,
  steps: good(await planSteps(desk)),
};
const dump = await dumpOf(databaseName);
writeFileSync(file, `${JSON.stringify({ expected, dump }, null, 1)}\n`);
