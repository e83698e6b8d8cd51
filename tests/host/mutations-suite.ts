import { afterAll, expect, it } from 'vitest';
import type { PageReading } from '../../lib/host/read';
import { mutations } from './mutations';
import { pairsWithPerson, personOf } from './person';
import { documentOf, htmlOf, pairs, read } from './read-pair';
import { wrongFields } from './wrong-fields';

/** Far above what a slow machine needs: one test reads every page. */
const timeout = 300_000;

/**
 * Tests every page under each `parts`-th mutation, from the `part`-th on. In parts, because the test's DOM keeps every
 * document that was ever parsed, and all of them together do not fit into one process.
 */
export function testMutations(part: number, parts: number): void {
  const people = new Map(pairsWithPerson.map((pair) => [pair, personOf(pair)]));
  const whole = new Map(pairs.map((pair) => [pair, read(documentOf(htmlOf(pair)))]));
  const own = mutations.filter((_, at) => at % parts === part);
  const counts = { read: 0, missing: 0 };

  it.each(own)('$name: every page says the same or nothing', { timeout }, ({ apply, hides }) => {
    const wrong = pairs.flatMap((pair) => {
      if (hides?.test(htmlOf(pair))) return [];
      const document = documentOf(htmlOf(pair));
      apply(document);
      const now = read(document);
      const [before, person] = [whole.get(pair), people.get(pair)];
      if (before) count(counts, before, now);
      return wrongFields(before, now, person).map((line) => `${pair} ${line}`);
    });
    expect(wrong).toEqual([]);
  });

  /** Refusing everything would be safe and useless. The figures of the day are in the README of the tests. */
  afterAll(() => {
    const all = counts.read + counts.missing;
    if (process.env['COUNTS']) {
      process.stdout.write(`${pairs.length} pairs, ${own.length} mutations, ${JSON.stringify(counts)}\n`);
    }
    if (all > 4_000) expect(counts.read / all).toBeGreaterThan(0.6);
  });
}

/** Counts fields that were read on the whole page: read again, or missing now. */
function count(counts: { read: number; missing: number }, before: PageReading, now: PageReading): void {
  if (before.page === null) return;
  for (const field of before.fields) {
    if (before.draft.fields[field].state !== 'read') continue;
    const isRead = now.page !== null && now.draft.fields[field].state === 'read';
    if (isRead) counts.read++;
    else counts.missing++;
  }
}
