import type { PageReading } from '../../lib/host/read';
import type { FieldId, Reading } from '../../lib/model/draft';
import { verdictOf, type Person } from './person';

/** Fields that now say something they did not say before. */
export function wrongFields(before: PageReading | undefined, after: PageReading, person?: Person): readonly string[] {
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
  return values.some((value) => isSame(field, value, old.value) || isLess(field, value, old.value));
}
/** Contacts are one for each kind, in whatever order the page asks for them. */
function isSame(field: FieldId, now: unknown, old: unknown): boolean {
  const text = (value: unknown): string => {
    const parts = Array.isArray(value) ? value.map((part) => JSON.stringify(part)) : [];
    return field === 'contacts' ? parts.sort().join('\n') : JSON.stringify(value);
  };
  return text(now) === text(old);
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
