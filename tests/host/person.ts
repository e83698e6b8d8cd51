/** What a person reads on a saved page, written by hand before any reader saw it: `.person.json`, in the plain words below. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageReading } from '../../lib/host/read';
import type { FieldId, FieldValues, Reading } from '../../lib/model/draft';
import { canonicalOf } from '../../lib/text/canonical';
import { pairs } from './read-pair';

type Said = string | readonly string[];

/** By field, a value as in a sheet, or `blank`; a field that is not named cannot be read by a person with certainty either. `*` is any value. */
export type Person = Readonly<Partial<Record<FieldId, Said>>>;

/** Pairs that carry what a person reads. */
export const pairsWithPerson: readonly string[] = pairs.filter((pair) => existsSync(pathOf(pair)));

export function personOf(pair: string): Person {
  return JSON.parse(readFileSync(pathOf(pair), 'utf8')) as Person;
}

/** How the reading of one field stands to what a person reads. `missing` is honest, `wrong` never is. */
export type Verdict = 'right' | 'missing' | 'wrong';

/** A verdict for each field that the person reads, and `wrong` for every other field that the reader claims to have read. */
export function verdictsOf(person: Person, reading: PageReading): ReadonlyMap<FieldId, Verdict> {
  const verdicts = new Map<FieldId, Verdict>();
  if (reading.page === null) return new Map(idsOf(person).map((field) => [field, 'missing']));
  for (const field of reading.fields) {
    const verdict = verdictOf(person[field], reading.draft.fields[field], field);
    if (verdict !== 'missing' || person[field] !== undefined) verdicts.set(field, verdict);
  }
  return verdicts;
}

/** The verdict on one field. */
export function verdictOf<K extends FieldId>(said: Said | undefined, reading: Reading<FieldValues[K]>, field: K): Verdict {
  if (reading.state === 'missing' || reading.state === 'unreadable') return 'missing';
  if (reading.state === 'blank') return said === 'blank' ? 'right' : said === undefined ? 'missing' : 'wrong';
  if (said === undefined) return 'wrong';
  if (said === '*') return 'right';
  if (reading.state === 'read') return compared(plain(field, reading.value), said);
  return reading.candidates.some((value) => same(plain(field, value), said)) ? 'missing' : 'wrong';
}

/** A part of a product that was not read is missing, not wrong. */
function compared(got: Said, said: Said): Verdict {
  if (same(got, said)) return 'right';
  if (typeof got === 'string' || typeof said === 'string' || got.length !== said.length) return 'wrong';
  const part = (row: string): readonly string[] => row.split(' | ');
  const fits = got.every((row, at) => part(row).every((text, column) => text === '' || text === part(said[at] ?? '')[column]));
  return fits ? 'missing' : 'wrong';
}
function same(one: Said, other: Said): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
function idsOf(person: Person): readonly FieldId[] {
  return Object.keys(person) as FieldId[];
}
function pathOf(pair: string): string {
  return join(import.meta.dirname, `${pair}.person.json`);
}

/** A value in the words of `.person.json`. */
export function plain<K extends FieldId>(field: K, value: FieldValues[K]): Said {
  const money = (sum: FieldValues['budget'] | null): string => (sum ? canonicalOf('budget', sum) : '');
  const rate = (points: number | null): string => (points === null ? '' : `${(points / 100).toFixed(2)}%`);
  const rows: { readonly [F in FieldId]?: (value: FieldValues[F]) => readonly string[] } = {
    products: (list) =>
      list.map(({ id, name, price, stock, commission, adsCommission }) =>
        [id ?? '', name ?? '', money(price), stock ?? '', rate(commission), rate(adsCommission)].join(' | '),
      ),
    creators: (list) => list,
    contacts: (list) => list.map(({ kind, value: text }) => `${kind} | ${text ?? ''}`),
    tasks: (list) => list.map(({ content, goal, count, reward }) => [content ?? '', goal, count, money(reward)].join(' | ')),
    ranks: (list) => list.map(({ from, to, reward }) => `${from}-${to} | ${money(reward)}`),
  };
  const write = rows[field];
  if (write) return write(value);
  return field === 'message' && typeof value === 'string' ? value : canonicalOf(field, value);
}
