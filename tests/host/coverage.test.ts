// @vitest-environment happy-dom
/** How much of what is there is read, by language: on every page of these tests as it is. */
import { expect, it, vi } from 'vitest';
import type { PageReading } from '../../lib/host/read';
import { pairsWithPerson, personOf, verdictsOf } from './person';
import { documentOf, htmlOf, pairs, read } from './read-pair';

/** Far above what a slow machine needs: one test reads every page of a language. */
vi.setConfig({ testTimeout: 120_000 });

interface Coverage {
  readonly read: number;
  readonly of: number;
}
const none: Coverage = { read: 0, of: 0 };
const languageOf = (pair: string): string => /-(en|id|vi|pt|zh|th)(?:-\d+)?$/.exec(pair)?.[1] ?? '';

/** On a page whose truth a person wrote down: the fields that the person reads. Elsewhere: the fields that are there at all. */
function coverageOf(pair: string): Coverage {
  const reading = read(documentOf(htmlOf(pair)));
  if (!pairsWithPerson.includes(pair)) return found(reading);
  const verdicts = [...verdictsOf(personOf(pair), reading).values()];
  return { read: verdicts.filter((verdict) => verdict === 'right').length, of: verdicts.length };
}
function found(reading: PageReading): Coverage {
  if (reading.page === null) return { read: 0, of: 1 };
  const states = reading.fields.map((field) => reading.draft.fields[field]);
  const there = states.filter((one) => one.state !== 'missing' || one.why !== 'not-here');
  return { read: there.filter((one) => one.state !== 'missing' && one.state !== 'unreadable').length, of: there.length };
}
function covered(language: string, among: readonly string[]): Coverage {
  return among
    .filter((pair) => languageOf(pair) === language)
    .map(coverageOf)
    .reduce((sum, one) => ({ read: sum.read + one.read, of: sum.of + one.of }), none);
}

const ours = pairs.filter((pair) => !pairsWithPerson.includes(pair));
const strange = pairsWithPerson.filter((pair) => !pair.includes('geometry'));

it.each(['en', 'id'])('in %s every field of the pages that were built from what is known', (language) => {
  const { read: got, of } = covered(language, ours);
  expect(got, `${got} of ${of}`).toBe(of);
  expect(of).toBeGreaterThan(100);
});
it.each(['vi', 'pt', 'zh'])('in %s nine of ten on the target pages, strange ones with them', (language) => {
  const { read: got, of } = covered(language, pairs.filter((pair) => pair.startsWith('target-')));
  expect(got / of, `${got} of ${of}`).toBeGreaterThanOrEqual(0.9);
});
it.each(['en', 'id'])('in %s every field of the pages in structures that were never looked at', (language) => {
  const { read: got, of } = covered(language, strange);
  if (process.env['COUNTS']) process.stdout.write(`strange ${language}: ${got} of ${of}\n`);
  expect(got, `${got} of ${of}`).toBe(of);
});
