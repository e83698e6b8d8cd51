// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { FieldId } from '../../lib/model/draft';
import { documentOf, htmlOf, pairs, read } from './read-pair';
import { wrongFields } from './wrong-fields';

const timeout = 300_000;

it.each(pairs)('%s: without the control of a field nothing else is taken for it', { timeout }, (pair) => {
  const reading = read(documentOf(htmlOf(pair)));
  const found = reading.page !== null ? [...reading.elements.keys()] : [];
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
