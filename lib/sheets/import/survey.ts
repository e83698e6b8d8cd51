/** A sheet of somebody else, described so that the seller can say which column is what. Guesses are only offered. */
import type { SlotKind } from '../../model/plan';
import type { DayOrder } from '../../text/day-text';
import { parsedAmount, parsedCurrency, parsedDay, parsedKind, parsedStatus } from './cell-values';
import type { Columns } from './columns';
import { likelyHeading, matchKeys, type MatchKey } from './headings';
import type { FoundCell, FoundTable } from './table';

export interface SurveyedColumn {
  readonly index: number;
  /** As in the file; blank where the column has none. */
  readonly heading: string;
  /** The first values under the heading. */
  readonly samples: readonly string[];
  readonly hidden: boolean;
  readonly guess: MatchKey | null;
}
export interface SurveyedSheet {
  readonly name: string;
  /** Index of the row with the headings. */
  readonly headings: number;
  /** How many rows of values are under it. */
  readonly rows: number;
  readonly columns: readonly SurveyedColumn[];
}
/** What the seller said: the sheet, its heading row, and the column of each thing, from 0. */
export interface Matching {
  readonly sheet: number;
  readonly headings: number;
  readonly at: { readonly [K in MatchKey]?: number };
  readonly order: DayOrder | null;
  readonly kind: SlotKind | null;
}

/** A sheet with its headings in the row of that index, or in the row that looks most like headings. */
export function surveyOf(table: FoundTable, headings = likelyRow(table)): SurveyedSheet {
  const width = table.rows.slice(0, 50).reduce((most, row) => Math.max(most, row.length), 0);
  const below = table.rows.slice(headings + 1).filter((row) => row.some(({ type }) => type !== 'empty'));
  const taken = new Set<MatchKey>();
  const claim = (key: MatchKey | null): MatchKey | null => {
    if (key === null || taken.has(key)) return null;
    taken.add(key);
    return key;
  };
  const plain = Array.from({ length: width }, (_, index) => {
    const cells = below.slice(0, 200).flatMap((row) => row[index] ?? []);
    const heading = shown(table.rows[headings]?.[index] ?? { type: 'empty' });
    return { index, heading, cells, guess: claim(likelyHeading(heading)) };
  });
  const columns = plain.map(({ index, heading, cells, guess }): SurveyedColumn => ({
    index,
    heading,
    samples: cells
      .filter(({ type }) => type !== 'empty')
      .slice(0, 3)
      .map(shown),
    hidden: table.hidden.has(index),
    guess: guess ?? claim(contentGuesses(cells).find((key) => !taken.has(key)) ?? null),
  }));
  return { name: table.name, headings, rows: below.length, columns };
}

/** The columns of a table as the seller matched them. */
export function matchedColumns({ rows }: FoundTable, { headings, at, order, kind }: Matching): Columns {
  const entries = matchKeys.flatMap((key) => (at[key] === undefined ? [] : [[key, at[key]] as const]));
  const used = new Set(entries.map(([, column]) => column));
  const unused = (rows[headings] ?? []).flatMap((cell, column) =>
    used.has(column) || cell.type === 'empty' ? [] : [shown(cell)],
  );
  return { at: new Map(entries), firstRow: headings + 1, unused, order, kind };
}

/** A cell as a short text, for a person to recognise it. */
export function shown(cell: FoundCell): string {
  if (cell.type === 'empty') return '';
  const text = cell.type === 'number' ? String(cell.value) : cell.type === 'day' ? cell.day : cell.text;
  return text.length <= 60 ? text.trim() : `${text.slice(0, 59).toWellFormed().trim()}…`;
}

/** Of the first ten rows the one with most headings that we know, then the one with most text. */
function likelyRow({ rows }: FoundTable): number {
  const scores = rows.slice(0, 10).map((row) => {
    const texts = row.filter((cell) => cell.type === 'text');
    const known = texts.filter((cell) => likelyHeading(cell.text) !== null).length;
    return known * 100 + texts.length;
  });
  return Math.max(0, scores.indexOf(Math.max(...scores)));
}

/** What the values of a column look like, the likeliest first; nothing where fewer than two thirds agree. */
function contentGuesses(cells: readonly FoundCell[]): readonly MatchKey[] {
  const filled = cells.filter(({ type }) => type !== 'empty');
  const most = (test: (cell: FoundCell) => boolean): boolean =>
    filled.length > 0 && filled.filter(test).length * 3 >= filled.length * 2;
  if (most((cell) => parsedKind(cell).ok)) return ['kind'];
  if (most((cell) => parsedStatus(cell).ok)) return ['status'];
  if (most((cell) => parsedCurrency(cell, 'IDR').ok)) return ['currency'];
  if (most(isDay)) return ['start', 'end', 'payDay'];
  if (most((cell) => cell.type === 'text' && /^@[\w.]{2,}/.test(cell.text.trim()))) return ['creators'];
  if (most((cell) => isLarge(cell))) return ['fee'];
  return [];
}

function isDay(cell: FoundCell): boolean {
  const parsed = parsedDay(cell, null);
  return parsed.ok ? parsed.value !== null : parsed.why === 'day-in-two-ways';
}

/** Small numbers are counts or percents more often than amounts. */
function isLarge(cell: FoundCell): boolean {
  const parsed = parsedAmount(cell, 'IDR');
  return parsed.ok && (parsed.value ?? 0) >= 1000;
}
