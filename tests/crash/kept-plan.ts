/** The plan as the rows of the database say it: each row whole, the log leading exactly to the tables. */
import { strict as assert } from 'node:assert';
import type { Touched } from '../../lib/planner/port';
import { unseal, unsealEntry, unsealMeta } from '../../lib/storage/rows';
import { tables } from '../../lib/storage/schema';
import type { Plan, Row } from './plan-model';

/** Rows by store, as they lie there. */
export type Lying = Readonly<Record<string, readonly unknown[]>>;

/**
 * What is kept, in the terms of the model. Throws when a row is not whole, when the log misses a number or has an id
 * twice, when an operation found something else than the ones before it left, or when the tables are not what it ends with.
 */
export function whatIsKept(lying: Lying): Plan {
  const entries = (lying['operations'] ?? []).map((raw) => whole(unsealEntry(raw), 'operations'));
  assert.deepEqual(entries.map(({ seq }) => seq), entries.map((_, at) => at + 1)); // prettier-ignore
  assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length, 'an operation was done twice');
  const replayed = new Map<string, Touched['after']>();
  for (const { id, touched } of entries) {
    for (const { table, key, before, after } of touched) {
      const place = `${table}/${key}`;
      assert.deepEqual(before, replayed.get(place) ?? null, `${id} found something else at ${place}`);
      if (after === null) replayed.delete(place);
      else replayed.set(place, after);
    }
  }
  const kept = new Map(
    tables.flatMap((table) =>
      (lying[table] ?? []).map((raw) => {
        const row = whole(unseal(table, raw), table);
        return [`${table}/${'id' in row ? row.id : row.shop}`, row] as const;
      }),
    ),
  );
  assert.deepEqual(kept, replayed, 'the log does not lead to what is kept');
  assert.deepEqual(lying['aside'], [], 'rows were set aside');
  const [raw] = lying['meta'] ?? [];
  const { revision, undo, redo } = whole(unsealMeta(raw), 'meta');
  assert.equal(revision, entries.length);
  const log = entries.map(({ id, touched }) => ({
    operation: id,
    touched: touched.flatMap(({ table, key, before, after }) => {
      const name = nameOf(table, key, after ?? before);
      return name === null ? [] : [{ key: name, before: rowOf(before), after: rowOf(after) }];
    }),
  }));
  const rows = new Map<string, Row>();
  for (const { touched } of log) {
    for (const { key, after } of touched) {
      if (after) rows.set(key, after);
      else rows.delete(key);
    }
  }
  return { rows, log, undo, redo };
}

function whole<T>(row: T | null, table: string): T {
  assert(row !== null, `a row of ${table} is not whole`);
  return row;
}

/** The model's name of a row; null for what it does not have. */
function nameOf(table: string, key: string, row: Touched['after']): string | null {
  if (table === 'answers') return table;
  if (table === 'slots') return `slots/${key}`;
  if (row && 'exact' in row) return `creations/${row.slot ?? row.note}`;
  return null;
}

function rowOf(row: Touched['after']): Row | undefined {
  if (row === null) return undefined;
  const slot = 'deletedAt' in row;
  return {
    name: slot ? row.name : 'exact' in row ? row.note : '',
    status: slot || 'exact' in row ? row.status : '',
    deleted: slot && row.deletedAt !== null,
    revision: slot ? row.revision : 0,
  };
}
