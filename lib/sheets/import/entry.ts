import type { Currency } from '../../model/money';
import type { Slot } from '../../model/plan';
import type { DayOrder } from '../../text/day-text';
import type { SlotColumnKey } from '../slot-columns';
import {
  parsedAmount,
  parsedAnswer,
  parsedCurrency,
  parsedDay,
  parsedKind,
  parsedStatus,
  parsedText,
  type CellProblem,
  type Parsed,
} from './cell-values';
import { parsedCreators, parsedProducts } from './line-values';
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
  | 'adsEnd'
  | 'brief'
  | 'notes'
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
    creators: take('creators', lines(parsedCreators), before?.creators ?? []),
    sampleOffered: take('sampleOffered', parsedAnswer, before?.sampleOffered ?? 'unknown'),
    adsEnd: take('adsEnd', oneDay, before?.adsEnd ?? null),
    brief: {
      purpose: agreed('briefPurpose', before?.brief.purpose ?? null),
      content: agreed('briefContent', before?.brief.content ?? null),
      sample: agreed('briefSample', before?.brief.sample ?? null),
      fee: agreed('briefFee', before?.brief.fee ?? null),
      live: agreed('briefLive', before?.brief.live ?? null),
      ads: agreed('briefAds', before?.brief.ads ?? null),
      stock: agreed('briefStock', before?.brief.stock ?? null),
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
