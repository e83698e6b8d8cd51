/** What the cells of each column mean. Nothing is guessed: what can be read in two ways is a problem to show. */
import { speechOf } from '../../i18n';
import { languages, type Language } from '../../i18n/words';
import type { IsoDay } from '../../model/day';
import { campaignStatuses, type CampaignStatus } from '../../model/draft';
import { shownDecimals, type Currency, type Money } from '../../model/money';
import { slotKinds, type Slot, type SlotKind } from '../../model/plan';
import { isoDaySchema } from '../../model/schema';
import { orderShownBy, parseDay, type DayOrder } from '../../text/day-text';
import { parseMoney } from '../../text/money-text';
import type { SlotColumnKey } from '../slot-columns';
import type { FoundCell } from './table';

export const problems = [
  'missing',
  'not-text',
  'not-on-list',
  'not-a-day',
  'day-in-two-ways',
  'other-day-order',
  'not-an-amount',
  'amount-in-two-ways',
  'short-amount',
  'too-many-decimals',
  'not-a-product',
  'not-a-window',
  'not-a-count',
  'not-a-rate',
  'too-long',
  'id-twice',
  'bad-id',
  'in-the-bin',
  'merged',
] as const;
export type Problem = (typeof problems)[number];
/** A cell that cannot be used. */
export interface CellProblem {
  readonly column: SlotColumnKey;
  readonly why: Problem;
}
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Problem };

export function parsedText(cell: FoundCell): Parsed<string> {
  if (cell.type === 'empty') return ok('');
  if (cell.type === 'number') return ok(String(cell.value));
  return cell.type === 'text' ? ok(cell.text) : no('not-text');
}

export function parsedKind(cell: FoundCell): Parsed<SlotKind> {
  return cell.type === 'empty' ? no('missing') : onList(cell, kinds);
}

/** A blank status is a draft: a row that somebody added by hand. */
export function parsedStatus(cell: FoundCell): Parsed<CampaignStatus> {
  return cell.type === 'empty' ? ok('draft') : onList(cell, statuses);
}

export function parsedAnswer(cell: FoundCell): Parsed<Slot['sampleOffered']> {
  return cell.type === 'empty' ? ok('unknown') : onList(cell, answers);
}

/**
 * A day cell, an ISO day, a day with the month by name, or one in numbers of which only one reading exists. `order`
 * is what the seller said of days like 04/05/2026; a day that can only be read the other way is then a problem.
 */
export function parsedDay(cell: FoundCell, order: DayOrder | null): Parsed<IsoDay | null> {
  if (cell.type === 'empty') return ok(null);
  if (cell.type === 'day') return ok(cell.day);
  if (cell.type !== 'text') return no('not-a-day');
  const text = cell.text.trim();
  const iso = isoDaySchema.safeParse(text);
  if (iso.success) return ok(iso.data);
  const shown = orderShownBy(text);
  if (order !== null && shown !== null && shown !== order) return no('other-day-order');
  const parsed = parseDay(text, { order });
  if (parsed.kind === 'ambiguous') return no('day-in-two-ways');
  return parsed.kind === 'value' ? ok(parsed.value) : no('not-a-day');
}

export function parsedCurrency(cell: FoundCell, home: Currency): Parsed<Currency> {
  return cell.type === 'empty' ? ok(home) : onList(cell, currencies);
}

/**
 * An amount in whole units into minor units. One mark with three digits after it and no sign of the currency can mean
 * two things and is refused, and so is an amount written short, such as `1,5 jt`.
 */
export function parsedAmount(cell: FoundCell, currency: Currency): Parsed<number | null> {
  if (cell.type === 'empty') return ok(null);
  const digits = shownDecimals[currency];
  if (cell.type === 'number') {
    const minor = Math.round(cell.value * 10 ** digits);
    if (!Number.isSafeInteger(minor) || minor < 0) return no('not-an-amount');
    return Math.abs(minor / 10 ** digits - cell.value) < 1e-6 ? ok(minor) : no('too-many-decimals');
  }
  if (cell.type !== 'text') return no('not-an-amount');
  const text = cell.text.trim();
  const [match, whole = '', part = ''] = /^(\d{1,16})(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  if (match === undefined) return writtenAmount(text, currency);
  if (part.length > digits) return no('too-many-decimals');
  const minor = Number(whole + part.padEnd(digits, '0'));
  return Number.isSafeInteger(minor) ? ok(minor) : no('not-an-amount');
}

/** An amount in the currency of its row, or in the one that stands before it, `USD 12.50`. */
export function parsedMoney(cell: FoundCell, home: Currency): Parsed<Money | null> {
  const [, code = '', rest = ''] =
    cell.type === 'text' ? (/^([A-Za-z]{3}) (\d[\d.,]*)$/.exec(cell.text.trim()) ?? []) : [];
  const named = currencies.get(code.toLowerCase());
  const currency = named ?? home;
  const minor = parsedAmount(named === undefined ? cell : { type: 'text', text: rest }, currency);
  if (!minor.ok) return minor;
  return ok(minor.value === null ? null : { minor: minor.value, currency });
}

/** A whole number of things; blank is not known. */
export function parsedCount(cell: FoundCell): Parsed<number | null> {
  if (cell.type === 'empty') return ok(null);
  const text = cell.type === 'text' ? cell.text.trim() : '';
  const value = cell.type === 'number' ? cell.value : /^\d{1,15}$/.test(text) ? Number(text) : NaN;
  return Number.isSafeInteger(value) && value >= 0 ? ok(value) : no('not-a-count');
}

function writtenAmount(text: string, currency: Currency): Parsed<number> {
  if (/\d\s*(k|m|mn|mio|mil|rb|ribu|jt|juta|tr|triệu|lakh)\.?$/i.test(text)) return no('short-amount');
  if (/^\d{1,3}[.,]\d{3}$/.test(text)) return no('amount-in-two-ways');
  if (text.startsWith('-')) return no('not-an-amount');
  const parsed = parseMoney(text, { currency, language: 'und' });
  if (parsed.kind === 'ambiguous') return no('amount-in-two-ways');
  return parsed.kind === 'value' ? ok(parsed.value.minor) : no('not-an-amount');
}

export function ok<T>(value: T): Parsed<T> {
  return { ok: true, value };
}
export function no(why: Problem): { readonly ok: false; readonly why: Problem } {
  return { ok: false, why };
}

function onList<T>(cell: FoundCell, list: ReadonlyMap<string, T>): Parsed<T> {
  const value = cell.type === 'text' ? list.get(cell.text.trim().toLowerCase()) : undefined;
  return value === undefined ? no('not-on-list') : ok(value);
}

/** Keys, and their words in every language. */
export function listOf<T extends string>(keys: readonly T[], word: (language: Language, key: T) => string) {
  return new Map(
    keys.flatMap((key) => [
      [key.toLowerCase(), key] as const,
      ...languages.map((one) => [word(one, key).toLowerCase(), key] as const),
    ]),
  );
}
const commonIn = (language: Language) => speechOf(language).words.common;
const kinds = listOf(slotKinds, (language, key) => commonIn(language).kind[key]);
const statuses = listOf(campaignStatuses, (language, key) => commonIn(language).status[key]);
const answers = listOf(['yes', 'no', 'unknown'] as const, (language, key) => commonIn(language)[key]);
const currencyCodes = [
  'IDR',
  'VND',
  'THB',
  'MYR',
  'PHP',
  'SGD',
  'USD',
  'GBP',
  'EUR',
  'MXN',
  'BRL',
  'JPY',
] as const;
const currencies = listOf<Currency>(currencyCodes, (_, key) => key);
