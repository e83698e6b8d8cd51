// @vitest-environment happy-dom
import { afterAll, expect, it } from 'vitest';
import type { PageReading } from '../../lib/host/read';
import type { FieldId, Reading } from '../../lib/model/draft';
import { mutations } from './mutations';
import { pairsWithPerson, personOf, verdictOf, type Person } from './person';
import { documentOf, htmlOf, pairs, read } from './read-pair';

/** Far above what a slow machine needs: one test reads every page. */
const timeout = 300_000;
const people = new Map(pairsWithPerson.map((pair) => [pair, personOf(pair)]));
const whole = new Map(pairs.map((pair) => [pair, read(documentOf(htmlOf(pair)))]));

it.each(mutations)('$name: every page says the same or nothing', { timeout }, ({ apply, hides }) => {
  const wrong = pairs.flatMap((pair) => {
    if (hides?.test(htmlOf(pair))) return [];
    const document = documentOf(htmlOf(pair));
    apply(document);
    const now = read(document);
    count(whole.get(pair), now);
    return wrongFields(whole.get(pair), now, people.get(pair)).map((line) => `${pair} ${line}`);
  });
  expect(wrong).toEqual([]);
});

/** Readings of all mutations together: a field that was read before, and is read or is missing now. */
const counts = { same: 0, missing: 0 };
function count(before: PageReading | undefined, now: PageReading): void {
  if (!before || before.page === null) return;
  for (const field of before.fields) {
    if (before.draft.fields[field].state !== 'read') continue;
    const isRead = now.page !== null && now.draft.fields[field].state === 'read';
    if (isRead) counts.same++;
    else counts.missing++;
  }
}
/** Refusing everything would be safe and useless. The figures of the day are in the README of the tests. */
afterAll(() => {
  if (process.env['COUNTS']) process.stdout.write(`${pairs.length} pairs, ${mutations.length} mutations, ${JSON.stringify(counts)}\n`);
  if (counts.same + counts.missing > 20_000) expect(counts.same / (counts.same + counts.missing)).toBeGreaterThan(0.6);
});

/** Fields that now say something they did not say before. */
function wrongFields(before: PageReading | undefined, after: PageReading, person?: Person): readonly string[] {
  if (!before || before.page === null || after.page === null) return [];
  if (after.page !== before.page) return [`page ${after.page}`];
  return before.fields.flatMap((field) => {
    const [old, now] = [before.draft.fields[field], after.draft.fields[field]];
    const isRight = agrees(field, old, now) || (person && verdictOf(person[field], now, field) !== 'wrong');
    return isRight ? [] : [`${field}: ${said(old)} became ${said(now)}`];
  });
}
function agrees(field: FieldId, old: Reading<unknown>, now: Reading<unknown>): boolean {
  if (now.state === 'missing' || now.state === 'unreadable') return true;
  if (now.state === 'blank') return old.state === 'blank';
  if (old.state !== 'read') return false;
  const values = now.state === 'read' ? [now.value] : now.candidates;
  return values.some((value) => JSON.stringify(value) === JSON.stringify(old.value) || isLess(field, value, old.value));
}
/** The same products with less known of some: a part that is not read any more is missing. */
function isLess(field: FieldId, now: unknown, old: unknown): boolean {
  if (field !== 'products' || !Array.isArray(now) || !Array.isArray(old) || now.length !== old.length) return false;
  return now.every((product: object, at) =>
    Object.entries(product).every(([part, value]) => value === null || JSON.stringify(value) === JSON.stringify(old[at][part])),
  );
}
function said(reading: Reading<unknown>): string {
  return `${reading.state} ${'value' in reading ? JSON.stringify(reading.value) : ''}`;
}

it.each(pairs)('%s: without the control of a field nothing else is taken for it', { timeout }, (pair) => {
  const reading = whole.get(pair);
  const found = reading && reading.page !== null ? [...reading.elements.keys()] : [];
  const wrong = found.flatMap((field) => {
    const document = documentOf(htmlOf(pair));
    const first = read(document);
    if (first.page === null) throw new Error('not recognised');
    controlOf(first.elements.get(field)?.deref()).forEach((element) => element.remove());
    const lines = wrongFields(reading, read(document)).filter((line) => !isRowOf(field, line));
    return lines.map((line) => `without ${field}: ${line}`);
  });
  expect(wrong).toEqual([]);
});

/** A choice goes with all its options. */
function controlOf(element: Element | undefined): readonly Element[] {
  if (!element) return [];
  const name = element.getAttribute('type') === 'radio' ? element.getAttribute('name') : null;
  const choice = '[type=radio],[aria-pressed]';
  const around = element.matches(choice) ? aroundAll(element, choice) : null;
  const group = element.closest('[role=radiogroup]') ?? around ?? element;
  return name ? [...element.ownerDocument.querySelectorAll(`input[name="${name}"]`)] : [group];
}

/** The smallest element that holds another option as well. */
function aroundAll(element: Element, options: string): Element | null {
  let around = element.parentElement;
  while (around && around.querySelectorAll(options).length < 2) around = around.parentElement;
  return around;
}

/** A list without one of its controls is a list without that value, which is right. */
function isRowOf(field: FieldId, line: string): boolean {
  return field === 'contacts' && line.startsWith('contacts');
}
