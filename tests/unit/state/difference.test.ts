import { expect, test } from 'vitest';
import { ageOf, backupRecordOf } from '../../../lib/state/backup-record';
import { differenceOf } from '../../../lib/state/difference';
import type { Instant } from '../../../lib/model/day';

const at = (day: string): Instant => `2026-03-${day}T02:00:00Z` as Instant;

test('a difference says what comes, changes and goes, whatever the table and the order of keys', () => {
  const now = [
    { table: 'slots', rows: [{ id: 'a', name: 'A', revision: 1 }, { id: 'b', name: 'B', fee: 1 }, { id: 'x', name: 'X' }] },
    { table: 'receipts', rows: [{ id: 'r', at: 'later' }] },
  ]; // prettier-ignore
  const then = [
    { table: 'slots', rows: [{ revision: 9, name: 'A', id: 'a' }] },
    { table: 'slots', rows: [{ id: 'b', name: 'B', fee: 2 }, { id: 'c', name: 'C' }] },
    { table: 'answers', rows: [{ shop: 's' }] },
  ]; // prettier-ignore
  expect(differenceOf(now, then)).toEqual([
    { table: 'slots', added: ['C'], changed: ['B'], removed: ['X'], same: 1 },
    { table: 'answers', added: ['s'], changed: [], removed: [], same: 0 },
    { table: 'receipts', added: [], changed: [], removed: [], same: 0 },
  ]);
});

test.each([
  ['no plan', null, null, { changes: 0, due: false }],
  ['nine changes and no backup', null, 9, { changes: 9, due: false }],
  ['ten changes and no backup', null, 10, { changes: 10, due: true }],
  ['nothing since a month', { at: at('01'), revision: 5 }, 5, { changes: 0, due: false }],
  ['one change after six days', { at: at('25'), revision: 5 }, 6, { changes: 1, due: false }],
  ['one change after seven days', { at: at('24'), revision: 5 }, 6, { changes: 1, due: true }],
  ['ten changes in a minute', { at: at('31'), revision: 5 }, 15, { changes: 10, due: true }],
  ['a plan that was put back', { at: at('31'), revision: 50 }, 7, { changes: 0, due: false }],
] as const)('%s', (_, last, revision, age) => {
  const backup = last && { ...last, name: 'x', place: 'folder' as const };
  const witness = revision === null ? null : { revision, at: at('31'), counts: {} };
  expect(ageOf(backup, witness, at('31'))).toEqual(age);
});

test('a record that is not understood is none, and a part that is not is left out', () => {
  expect(backupRecordOf({ version: 2 })).toBeNull();
  expect(backupRecordOf({ version: 1, last: { at: 'yesterday' } })).toEqual({
    version: 1,
    last: null,
    automatic: true,
  });
});
