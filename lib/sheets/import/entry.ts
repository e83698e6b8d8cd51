import type { Currency, Money } from '../../model/money';
import { undecided, type Decided, type Slot } from '../../model/plan';
import type { DayOrder } from '../../text/day-text';
import type { SlotColumnKey } from '../slot-columns';
import {
  parsedAmount,
  parsedAnswer,
  parsedCount,
  parsedCurrency,
  parsedDay,
  parsedKind,
  parsedMoney,
  parsedStatus,
  parsedText,
  type CellProblem,
  type Parsed,
} from './cell-values';
import { parsedNames, parsedProducts, parsedWindows } from './line-values';
import type { FoundCell } from './table';

/** What a row says of a slot. The plan gives the rest: shop, time of making, revision, and an id where there is none. */
export interface SlotEntry extends Pick<
  Slot,
  | 'kind'
  | 'name'
  | 'status'
  | 'start'
  | 'end'
  | 'payDay'
  | 'fee'
  | 'products'
  | 'creators'
  | 'sampleOffered'
  | 'notes'
  | keyof Decided
> {
  readonly id: string | null;
}

/**
 * The entry of a row: the `touched` cells over the slot `before`, or over an empty one. `all` are the cells of the
 * row, since an amount means nothing without its currency.
 */
export function entryOf(
  touched: ReadonlyMap<SlotColumnKey, FoundCell>,
  all: ReadonlyMap<SlotColumnKey, FoundCell>,
  before: Slot | null,
  { home, order }: { readonly home: Currency; readonly order: DayOrder | null },
): { readonly entry: Omit<SlotEntry, 'id'>; readonly problems: readonly CellProblem[] } {
  const problems: CellProblem[] = [];
  const take = <T>(column: SlotColumnKey, parse: (cell: FoundCell) => Parsed<T>, otherwise: T): T => {
    const cell = touched.get(column);
    if (cell === undefined) return otherwise;
    const parsed = parse(cell);
    if (parsed.ok) return parsed.value;
    problems.push({ column, why: parsed.why });
    return otherwise;
  };
  const lines =
    <T>(parse: (text: string) => Parsed<T>) =>
    (cell: FoundCell): Parsed<T> => {
      const text = parsedText(cell);
      return text.ok ? parse(text.value) : text;
    };
  const oneDay = (cell: FoundCell) => parsedDay(cell, order);
  /** Blank is not agreed yet. */
  const agreed = (column: SlotColumnKey, otherwise: string | null): string | null => {
    const read = take(column, parsedText, otherwise ?? '');
    return read.trim() === '' ? null : read;
  };
  /** A number means nothing without the currency of its row, so it follows a change of that. */
  const money = (column: SlotColumnKey, otherwise: Money | null): Money | null => {
    const cell = touched.get(column) ?? (touched.has('currency') ? all.get(column) : undefined);
    const home_ = parsedCurrency(all.get('currency') ?? { type: 'empty' }, home);
    if (cell === undefined || !home_.ok) return otherwise;
    const parsed = parsedMoney(cell, home_.value);
    if (parsed.ok) return parsed.value;
    problems.push({ column, why: parsed.why });
    return otherwise;
  };
  const known: Decided = before ?? undecided;
  if (before === null && !touched.has('kind')) problems.push({ column: 'kind', why: 'missing' });
  const entry = {
    kind: take('kind', parsedKind, before?.kind ?? 'plus-task'),
    name: take('name', parsedText, before?.name ?? ''),
    status: take('status', parsedStatus, before?.status ?? 'draft'),
    start: take('start', oneDay, before?.start ?? null),
    end: take('end', oneDay, before?.end ?? null),
    payDay: take('payDay', oneDay, before?.payDay ?? null),
    fee: fee(),
    products: take('products', lines(parsedProducts), before?.products ?? []),
    creators: take('creators', lines(parsedNames), before?.creators ?? []),
    sampleOffered: take('sampleOffered', parsedAnswer, before?.sampleOffered ?? 'unknown'),
    tags: take('tags', lines(parsedNames), known.tags),
    windows: take(
      'windows',
      lines((text) => parsedWindows(text, order)),
      known.windows,
    ),
    adsEnd: take('adsEnd', oneDay, known.adsEnd),
    adsCodeEnd: take('adsCodeEnd', oneDay, known.adsCodeEnd),
    sampleCost: money('sampleCost', known.sampleCost),
    gmvEstimate: money('gmvEstimate', known.gmvEstimate),
    results: {
      orders: take('resultOrders', parsedCount, known.results.orders),
      gmv: money('resultGmv', known.results.gmv),
      commission: money('resultCommission', known.results.commission),
    },
    brief: {
      purpose: agreed('briefPurpose', known.brief.purpose),
      content: agreed('briefContent', known.brief.content),
      sample: agreed('briefSample', known.brief.sample),
      fee: agreed('briefFee', known.brief.fee),
      live: agreed('briefLive', known.brief.live),
      ads: agreed('briefAds', known.brief.ads),
      stock: agreed('briefStock', known.brief.stock),
    },
    notes: take('notes', parsedText, before?.notes ?? ''),
  } satisfies Omit<SlotEntry, 'id'>;
  return { entry, problems };

  function fee(): Slot['fee'] {
    const amountCell = all.get('fee');
    if (amountCell === undefined || !(touched.has('fee') || touched.has('currency')))
      return before?.fee ?? null;
    const currency = parsedCurrency(all.get('currency') ?? { type: 'empty' }, home);
    if (!currency.ok) {
      problems.push({ column: 'currency', why: currency.why });
      return null;
    }
    const amount = parsedAmount(amountCell, currency.value);
    if (!amount.ok) problems.push({ column: 'fee', why: amount.why });
    return amount.ok && amount.value !== null ? { minor: amount.value, currency: currency.value } : null;
  }
}
