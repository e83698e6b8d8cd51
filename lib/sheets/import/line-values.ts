/** Lists in one cell, read back: the other half of `../lines`. */
import { sheetWords } from '../../i18n/sheet-words';
import {
  creatorPools,
  windowKinds,
  type CreatorPool,
  type SlotProduct,
  type SlotWindow,
} from '../../model/plan';
import type { DayOrder } from '../../text/day-text';
import { listOf, no, ok, parsedDay, type Parsed } from './cell-values';
import type { FoundCell } from './table';

/** One product per line, `name | number | rate`; blank lines are passed over. */
export function parsedProducts(text: string): Parsed<readonly SlotProduct[]> {
  const products: SlotProduct[] = [];
  for (const line of linesOf(text)) {
    const [name = '', id = '', rate = '', ...more] = partsOf(line);
    const commission = rateOf(rate);
    if (more.length > 0 || commission === undefined) return no('not-a-product');
    products.push({ id: id === '' ? null : id, name: name === '' ? null : name, commission });
  }
  return ok(products);
}

/** One name per line. */
export function parsedNames(text: string): Parsed<readonly string[]> {
  return ok(linesOf(text).map((line) => (line.trim() === '|' ? '' : partsOf(line).join(' | '))));
}

/** One window per line, `LIVE | 2026-04-02 | 2026-04-05`; days as in other cells. */
export function parsedWindows(text: string, order: DayOrder | null): Parsed<readonly SlotWindow[]> {
  const windows: SlotWindow[] = [];
  for (const line of linesOf(text)) {
    const [word = '', first = '', last = first, ...more] = partsOf(line);
    const kind = windowWords.get(word.toLowerCase());
    const [from, to] = [first, last].map((day) => parsedDay({ type: 'text', text: day }, order));
    if (kind === undefined || more.length > 0 || !from || !to) return no('not-a-window');
    if (!from.ok || !to.ok) return no(whyNot(from, to));
    if (from.value === null || to.value === null || to.value < from.value) return no('not-a-window');
    windows.push({ kind, from: from.value, to: to.value });
  }
  return ok(windows);
}
const windowWords = listOf(windowKinds, (language, key) => sheetWords[language].window[key]);

/** A day that can be read in two ways is asked about like that of another cell. */
function whyNot(...days: readonly Parsed<unknown>[]) {
  const asked = days.flatMap((one) => (one.ok || one.why === 'not-a-day' ? [] : [one.why]));
  return asked[0] ?? 'not-a-window';
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== '');
}

/** The parts between `|`, without the backslashes, and without spaces around them that have none. */
function partsOf(line: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let kept = 0;
  for (let at = 0; at < line.length; at++) {
    const mark = line.charAt(at);
    if (mark === '\\' && at + 1 < line.length) {
      at++;
      part += line.charAt(at) === 'n' ? '\n' : line.charAt(at);
      kept = part.length;
    } else if (mark === '|') {
      parts.push(part.slice(0, kept));
      part = '';
      kept = 0;
    } else if (mark !== ' ') {
      part += mark;
      kept = part.length;
    } else if (part !== '') part += mark;
  }
  return [...parts, part.slice(0, kept)];
}

/** A rate as a workbook holds it, 0.125, or as text, 12.5%; into basis points. */
export function parsedRate(cell: FoundCell): Parsed<number | null> {
  if (cell.type === 'empty') return ok(null);
  const text = cell.type === 'text' ? cell.text.trim() : '';
  const rate = cell.type === 'number' ? Math.round(cell.value * 10_000) : (rateOf(text) ?? -1);
  return rate >= 0 && rate <= 10_000 ? ok(rate) : no('not-a-rate');
}

/** A pool by its word in any language; blank is one-off. */
export function parsedPool(cell: FoundCell): Parsed<CreatorPool> {
  if (cell.type === 'empty') return ok('one-off');
  const pool = cell.type === 'text' ? pools.get(cell.text.trim().toLowerCase()) : undefined;
  return pool === undefined ? no('not-on-list') : ok(pool);
}
const pools = listOf(creatorPools, (language, key) => sheetWords[language].creators.pool[key]);

/** Basis points, null for a blank part, undefined for what is no rate. */
function rateOf(text: string): number | null | undefined {
  if (text === '') return null;
  const [match, whole = '', part = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))? ?%$/.exec(text) ?? [];
  const rate = Number(whole + part.padEnd(2, '0'));
  return match === undefined || rate > 10_000 ? undefined : rate;
}
