import type { IsoDay } from '../model/day';
import { orderShownBy, parseDay, type DayContext } from './day-text';
import { plainText } from './normalise';
import { unreadable, type Parsed } from './parsed';

export interface DayEnds {
  readonly from: Parsed<IsoDay>;
  readonly to: Parsed<IsoDay>;
}

/**
 * Both ends of `04/01/2026 - 04/14/2026` in any writing of `parseDay`. Both ends are written in one order, so an end
 * that shows the order decides for the other one. A text that is not two days: both ends unreadable.
 */
export function parseDayRange(raw: string, context: DayContext): DayEnds {
  const ends = splitRange(raw);
  if (!ends) return { from: unreadable('not two days'), to: unreadable('not two days') };
  return parseDayEnds(ends[0], ends[1], context);
}

/** The same for two texts of one control. */
export function parseDayEnds(from: string, to: string, context: DayContext): DayEnds {
  const order = sharedOrder([from, to], context.order);
  return { from: parseDay(from, { ...context, order }), to: parseDay(to, { ...context, order }) };
}

/**
 * The order for texts written by one page: what the texts show by themselves, if they agree with what is known of its
 * language or nothing is known; null when they contradict it or each other.
 */
export function sharedOrder(texts: readonly string[], known: DayContext['order']): DayContext['order'] {
  const shown = new Set(
    texts.flatMap((text) => (splitRange(text) ?? [text]).flatMap((end) => orderShownBy(end) ?? [])),
  );
  if (known) shown.add(known);
  const [order, ...others] = shown;
  return order && others.length === 0 ? order : null;
}

/** The two texts of a range, null when the text is not one. */
export function splitRange(raw: string): readonly [string, string] | null {
  const parts = plainText(raw).split(
    / (?:-|–|—|~|→|to|until|s\.?\/?d\.?|sampai(?: dengan)?|hingga|đến|até|al?|至|到|ถึง|bis|au) |(?<=\d{4}|\d日)(?:~|–|—|→|至|到|-(?=\d{1,4}[/.]))(?=\d)/i,
  );
  const [from, to] = parts;
  return parts.length === 2 && from && to ? [from, to] : null;
}
