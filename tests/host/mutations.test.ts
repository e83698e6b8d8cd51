// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../lib/host/read';
import type { FieldId, Reading } from '../../lib/model/draft';
import { mutations } from './mutations';
import { documentOf, htmlOf, pairs, read } from './read-pair';

const whole = new Map(pairs.map((pair) => [pair, read(documentOf(htmlOf(pair)))]));

describe.each(mutations)('after the page changed: $name', ({ apply }) => {
  it.each(pairs)('%s says the same or nothing', (pair) => {
    const document = documentOf(htmlOf(pair));
    apply(document);
    expect(wrongFields(whole.get(pair), read(document))).toEqual([]);
  });
});

/** Fields that now say something they did not say before. */
function wrongFields(before: PageReading | undefined, after: PageReading): readonly string[] {
  if (!before || before.page === null || after.page === null) return [];
  if (after.page !== before.page) return [`page ${after.page}`];
  return before.fields.flatMap((field) => {
    const [old, now] = [before.draft.fields[field], after.draft.fields[field]];
    return agrees(old, now) ? [] : [`${field}: ${said(old)} became ${said(now)}`];
  });
}
function agrees(old: Reading<unknown>, now: Reading<unknown>): boolean {
  if (now.state === 'missing' || now.state === 'unreadable') return true;
  if (now.state === 'blank') return old.state === 'blank';
  if (old.state !== 'read') return false;
  const values = now.state === 'read' ? [now.value] : now.candidates;
  return values.some((value) => JSON.stringify(value) === JSON.stringify(old.value));
}
function said(reading: Reading<unknown>): string {
  return `${reading.state} ${'value' in reading ? JSON.stringify(reading.value) : ''}`;
}

describe.each(pairs)('%s', (pair) => {
  const reading = whole.get(pair);
  const found = reading && reading.page !== null ? [...reading.elements.keys()] : [];

  it.each(found)('without the control of %s nothing else is taken for it', (field) => {
    const document = documentOf(htmlOf(pair));
    const first = read(document);
    if (first.page === null) throw new Error('not recognised');
    controlOf(first.elements.get(field)?.deref()).forEach((element) => element.remove());
    expect(wrongFields(reading, read(document)).filter((line) => !isRowOf(field, line))).toEqual([]);
  });
});

/** A choice goes with all its options. */
function controlOf(element: Element | undefined): readonly Element[] {
  if (!element) return [];
  const name = element.getAttribute('type') === 'radio' ? element.getAttribute('name') : null;
  const group = element.closest('[role=radiogroup]') ?? element;
  return name ? [...element.ownerDocument.querySelectorAll(`input[name="${name}"]`)] : [group];
}

/** A list without one of its controls is a list without that value, which is right. */
function isRowOf(field: FieldId, line: string): boolean {
  return field === 'contacts' && line.startsWith('contacts');
}
