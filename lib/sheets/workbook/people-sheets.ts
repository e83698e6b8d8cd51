/** Samples, creators and open rates: rows of the plan that stand beside its slots, and come back by an import. */
import type { Speech } from '../../i18n';
import { sheetWords } from '../../i18n/sheet-words';
import type { IsoDay } from '../../model/day';
import type { Creator, RateEntry, Sample } from '../../model/plan';
import { dayOf } from '../../reckoning/days';
import { day, number, rate, text } from '../cell';
import type { SheetOptions } from '../format';
import { slotsOf, type Beside, type Plan } from '../plan';
import type { Table } from './table-sheet';

/** Rows under the last one that the lists cover, for rows added by hand. */
const spare = 500;

/** Each sample with its days and how it stands; those of campaigns in the bin too. */
export function samplesTable(
  plan: Plan,
  { samples }: Beside,
  { language }: Speech,
  names: ReadonlyMap<string, string> = new Map(plan.slots.map(({ id, name }) => [id, name])),
): Table<Sample> {
  const { column, meaning, standing } = sheetWords[language].samples;
  const today = dayOf(plan.madeAt, plan.market.zone);
  const told = (key: keyof typeof column) => ({ heading: column[key], meaning: meaning[key] });
  const onDay = (key: DayKey) => ({ ...told(key), width: 13, cell: (one: Sample) => day(one[key]) });
  return {
    name: 'Samples',
    rows: samples,
    spare,
    columns: {
      creator: { ...told('creator'), width: 24, cell: ({ creator }) => text(creator) },
      product: { ...told('product'), width: 30, cell: ({ product }) => text(product ?? '') },
      campaign: {
        ...told('campaign'),
        width: 30,
        from: 'SlotName',
        cell: ({ slot }) => text(slot === null ? '' : (names.get(slot) ?? '')),
      },
      requested: onDay('requested'),
      approved: onDay('approved'),
      shipped: onDay('shipped'),
      arrived: onDay('arrived'),
      contentDue: onDay('contentDue'),
      posted: onDay('posted'),
      standing: {
        ...told('standing'),
        counted: true,
        width: 22,
        cell: (one) => text(standing[standingOf(one, today)]),
        tints: [
          [standing.overdue, 'red'],
          [standing.toDecide, 'amber'],
          [standing.posted, 'green'],
        ],
      },
      note: { ...told('note'), width: 40, wrap: true, cell: ({ note }) => text(note) },
      slot: { ...told('slot'), width: 12, hidden: true, cell: ({ slot }) => text(slot ?? '') },
      id: { ...told('id'), width: 12, hidden: true, cell: ({ id }) => text(id) },
    },
  };
}
type DayKey = 'requested' | 'approved' | 'shipped' | 'arrived' | 'contentDue' | 'posted';

/** The last thing that is known of a sample; content that is late comes first. */
function standingOf(sample: Sample, today: IsoDay) {
  const { requested, approved, shipped, arrived, contentDue, posted } = sample;
  if (posted !== null) return 'posted';
  if (arrived !== null && contentDue !== null && contentDue < today) return 'overdue';
  if (arrived !== null) return 'arrived';
  if (shipped !== null) return 'shipped';
  if (approved !== null) return 'approved';
  return requested === null ? 'open' : 'toDecide';
}

/** Each creator with the pool and how often they are in the plan. A price group is left out where amounts are. */
export function creatorsTable(
  plan: Plan,
  { creators, samples }: Beside,
  { language }: Speech,
  { fees }: SheetOptions,
): Table<Creator> {
  const { column, meaning, pool } = sheetWords[language].creators;
  const inSlots = counted(slotsOf(plan).flatMap((slot) => [...new Set(slot.creators.map(plainHandle))]));
  const inSamples = counted(samples.map(({ creator }) => plainHandle(creator)));
  const told = (key: keyof typeof column) => ({ heading: column[key], meaning: meaning[key] });
  return {
    name: 'Creators',
    rows: creators,
    spare,
    columns: {
      handle: { ...told('handle'), width: 26, cell: ({ handle }) => text(handle) },
      pool: { ...told('pool'), width: 20, from: 'PoolList', cell: (one) => text(pool[one.pool]) },
      ...(fees === 'shown' && {
        tier: { ...told('tier'), width: 18, cell: ({ tier }: Creator) => text(tier) },
      }),
      campaigns: {
        ...told('campaigns'),
        counted: true,
        width: 12,
        cell: ({ handle }) => number(inSlots.get(plainHandle(handle)) ?? 0),
      },
      samples: {
        ...told('samples'),
        counted: true,
        width: 12,
        cell: ({ handle }) => number(inSamples.get(plainHandle(handle)) ?? 0),
      },
      note: { ...told('note'), width: 50, wrap: true, cell: ({ note }) => text(note) },
      id: { ...told('id'), width: 12, hidden: true, cell: ({ id }) => text(id) },
    },
  };
}

/** `@Melati` and `melati` are one person. */
function plainHandle(handle: string): string {
  return handle.trim().replace(/^@/, '').toLowerCase();
}
function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Each open rate with the day from which it holds. */
export function ratesTable({ rates }: Beside, { language }: Speech): Table<RateEntry> {
  const { column, meaning } = sheetWords[language].rates;
  const told = (key: keyof typeof column) => ({ heading: column[key], meaning: meaning[key] });
  return {
    name: 'Rates',
    rows: rates,
    spare,
    columns: {
      productName: { ...told('productName'), width: 34, cell: ({ productName }) => text(productName ?? '') },
      productId: { ...told('productId'), width: 24, cell: ({ productId }) => text(productId ?? '') },
      from: { ...told('from'), width: 13, cell: ({ from }) => day(from) },
      rate: { ...told('rate'), width: 13, cell: (one) => rate(one.rate) },
      id: { ...told('id'), width: 12, hidden: true, cell: ({ id }) => text(id) },
    },
  };
}
