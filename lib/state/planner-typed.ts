/** What the seller types into the planner, turned into values. Nothing is guessed; what is refused says why. */
import type { Language } from '../i18n/words';
import type { Instant, IsoDay, Zone } from '../model/day';
import { shownDecimals, type BasisPoints, type Currency, type Money } from '../model/money';
import type { Data } from '../model/report';
import { instantSchema } from '../model/schema';
import { parseDay } from '../text/day-text';
import { parseMoney } from '../text/money-text';
import { parseRate } from '../text/rate-text';

/** Keys of the sentences in `i18n` (`planner.problem`). */
export type ProblemKey =
  | 'missing'
  | 'dayUnreadable'
  | 'dayAmbiguous'
  | 'dayTooOld'
  | 'dayInFuture'
  | 'endBeforeStart'
  | 'daysUnreadable'
  | 'daysWithoutStart'
  | 'amountUnreadable'
  | 'amountAmbiguous'
  | 'amountNegative'
  | 'timeUnreadable'
  | 'reasonMissing'
  | 'rateUnreadable'
  | 'wholeUnreadable'
  | 'dayBeforeStep'
  | 'rangeTooLong'
  | 'twice'
  | 'tooLong';
export interface Problem {
  readonly message: ProblemKey;
  readonly data: Data;
}

/** A blank text is a value, null: the seller has not decided. */
export type Entered<T> =
  { readonly ok: true; readonly value: T | null } | { readonly ok: false; readonly problem: Problem };

/**
 * A day in numbers or with the month's name, as `lib/text` reads it. The browser, the shop and the interface may each
 * have another language here, so a text that can be day first or month first is refused with both days.
 */
export function enteredDay(text: string): Entered<IsoDay> {
  const parsed = parseDay(text, { order: null });
  if (parsed.kind === 'blank') return { ok: true, value: null };
  if (parsed.kind === 'value') return { ok: true, value: parsed.value };
  if (parsed.kind === 'unreadable') return refused('dayUnreadable', { text: text.trim() });
  const [first, second] = parsed.candidates;
  return refused('dayAmbiguous', { first: { day: first }, second: { day: second } });
}

/** A whole number of days, 1 to 999. */
export function enteredCount(text: string): Entered<number> {
  const typed = text.trim();
  if (typed === '') return { ok: true, value: null };
  return /^[1-9]\d{0,2}$/.test(typed)
    ? { ok: true, value: Number(typed) }
    : refused('daysUnreadable', { text: typed });
}

/** An amount in `currency`, as `lib/text` reads it in the language of the interface; below zero is refused. */
export function enteredMoney(
  text: string,
  context: { readonly currency: Currency; readonly language: Language },
): Entered<Money> {
  if (/^\D*[-\u2212(]\D*\d/.test(text)) return refused('amountNegative', {});
  const parsed = parseMoney(text, context);
  if (parsed.kind === 'blank') return { ok: true, value: null };
  if (parsed.kind === 'value') return { ok: true, value: parsed.value };
  const data = { text: text.trim() };
  return parsed.kind === 'ambiguous'
    ? refused('amountAmbiguous', {
        ...data,
        first: { money: parsed.candidates[0] },
        second: { money: parsed.candidates[1] },
      })
    : refused('amountUnreadable', data);
}

/** A percent up to 100, with or without its sign. */
export function enteredRate(text: string, language: Language): Entered<BasisPoints> {
  const typed = text.trim();
  const parsed = parseRate(typed === '' || typed.endsWith('%') ? typed : `${typed}%`, language);
  if (parsed.kind === 'blank') return { ok: true, value: null };
  return parsed.kind === 'value' && parsed.value <= 10_000
    ? { ok: true, value: parsed.value }
    : refused('rateUnreadable', { text: typed });
}

/** A rate as it would be typed: `enteredRate` of it is the same rate. */
export function textOfRate(rate: BasisPoints, language: Language): string {
  const [, point] = separators[language];
  const fraction = String(rate % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${Math.floor(rate / 100)}${fraction === '' ? '' : `${point}${fraction}`}%`;
}

/** A whole number from 0 on, in digits only. */
export function enteredWhole(text: string): Entered<number> {
  const typed = text.trim();
  if (typed === '') return { ok: true, value: null };
  return /^\d{1,9}$/.test(typed)
    ? { ok: true, value: Number(typed) }
    : refused('wholeUnreadable', { text: typed });
}

/** What was entered, null where it was refused. */
export function valueIn<T>(entered: Entered<T>): T | null {
  return entered.ok ? entered.value : null;
}

/** The problem of a text that is needed and not longer than the plan can hold. */
export function textProblem(text: string, needed: boolean): Problem | null {
  if (needed && text.trim() === '') return { message: 'missing', data: {} };
  return text.length > longest ? { message: 'tooLong', data: { most: longest } } : null;
}
const longest = 2_000;

/** An amount as it would be typed, without its sign: `enteredMoney` of it is the same amount. */
export function textOfMoney({ minor, currency }: Money, language: Language): string {
  const decimals = shownDecimals[currency];
  const [group, point] = separators[language];
  const digits = String(minor).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, group);
  return decimals === 0 ? whole : `${whole}${point}${digits.slice(-decimals)}`;
}

/** A moment from a day and a time of day (`14:05` or `14.05`) on the clock of `zone`; both are needed. */
export function enteredMoment(day: string, time: string, zone: Zone): Entered<Instant> {
  const date = enteredDay(day);
  if (!date.ok || date.value === null) return date.ok ? { ok: true, value: null } : date;
  const [, hour, minute] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(time.trim()) ?? [];
  if (hour === undefined || minute === undefined) return refused('timeUnreadable', { text: time.trim() });
  const local = Temporal.PlainTime.from({ hour: Number(hour), minute: Number(minute) });
  const moment = Temporal.PlainDate.from(date.value).toZonedDateTime({ timeZone: zone, plainTime: local });
  return { ok: true, value: instantSchema.parse(moment.toInstant().toString()) };
}

/** The time of day of a moment in a zone, `14:05`. */
export function timeOf(at: Instant, zone: Zone): string {
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}

function refused(message: ProblemKey, data: Data): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { message, data } };
}

/** Group and decimal separator by language. */
const separators = { en: [',', '.'], id: ['.', ','] } as const satisfies Record<
  Language,
  readonly [string, string]
>;
