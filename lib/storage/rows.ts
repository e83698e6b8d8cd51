/** The wall of the database: a row is sealed on its way in and parsed on its way out. */
import * as z from 'zod/mini';
import { between, whole } from '../model/checks';
import {
  creationSchema,
  creatorSchema,
  idSchema,
  instantSchema,
  marketCalendarSchema,
  rateEntrySchema,
  sampleSchema,
  shopSchema,
  slotSchema,
} from '../model/schema';
import { changeKeys } from '../model/change';
import type { FirstAnswer, Table, Tables, Touched } from '../planner/port';
import { checksum } from './checksum';
import { tables, type Sealed, type SealedEntry } from './schema';

const answerSchema: z.ZodMiniType<FirstAnswer> = z.strictObject({
  shop: idSchema,
  at: instantSchema,
  creations: z.array(idSchema),
});
export const rowSchemas: { readonly [T in Table]: z.ZodMiniType<Tables[T]> } = {
  shops: shopSchema,
  slots: slotSchema,
  creations: creationSchema,
  answers: answerSchema,
  samples: sampleSchema,
  calendars: marketCalendarSchema,
  rates: rateEntrySchema,
  creators: creatorSchema,
};
const envelope = z.strictObject({
  id: z.string(),
  shop: z.string(),
  bin: z.union([z.literal(0), z.literal(1)]),
  sum: z.string(),
  data: z.unknown(),
});

/** Closes a row for its table. Throws when the row is not what the table holds, which is a bug of ours. */
export function seal<T extends Table>(table: T, key: string, row: Tables[T]): Sealed {
  const data = rowSchemas[table].parse(row);
  const looked = lookedUp(table, data);
  if (looked.id !== key) throw new Error(`a row of ${table} under a foreign key`);
  const open = { ...looked, data };
  return { ...open, sum: checksum(open) };
}

/** Opens a row of a table; null when it is not whole, not ours, or filed under what it is not. */
export function unseal<T extends Table>(table: T, raw: unknown): Tables[T] | null {
  const found = envelope.safeParse(raw);
  if (!found.success) return null;
  const { sum, ...open } = found.data;
  if (sum !== checksum(open)) return null;
  const row = rowSchemas[table].safeParse(open.data);
  if (!row.success) return null;
  const { id, shop, bin } = lookedUp(table, row.data);
  return id === open.id && shop === open.shop && bin === open.bin ? row.data : null;
}

// A row is parsed by the schema of its own table, which the list of tables does not tell the compiler.
const touchedSchema = z.union(tables.map((table) => touchedIn(table))) as z.ZodMiniType<Touched>;
const seq = whole().check(between(1));
/** One operation, with enough to take it back. */
const entrySchema = z.strictObject({
  seq,
  id: idSchema,
  at: instantSchema,
  author: z.literal(['page', 'content']),
  kind: z.literal(['do', 'undo', 'redo']),
  change: z.literal(changeKeys),
  name: z.string(),
  reason: z.string(),
  /** Checksum of the request, so that an id is not taken twice for different things. */
  request: z.string(),
  touched: z.array(touchedSchema),
});
export type LogEntry = z.infer<typeof entrySchema>;

const sealedEntry = z.strictObject({
  seq,
  id: z.string(),
  keys: z.array(z.string()),
  sum: z.string(),
  data: z.unknown(),
});

/** Closes an operation for the log. */
export function sealEntry(entry: LogEntry): SealedEntry {
  const data = entrySchema.parse(entry);
  const keys = data.touched.map(({ table, key }) => `${table}/${key}`);
  const open = { seq: data.seq, id: data.id, keys, data };
  return { ...open, sum: checksum(open) };
}

/** Opens an operation of the log; null when it is not whole. */
export function unsealEntry(raw: unknown): LogEntry | null {
  const found = sealedEntry.safeParse(raw);
  if (!found.success) return null;
  const { sum, ...open } = found.data;
  if (sum !== checksum(open)) return null;
  const entry = entrySchema.safeParse(open.data);
  return entry.success ? entry.data : null;
}

const tally = z.strictObject({
  shop: idSchema,
  shops: counted(),
  slots: counted(),
  bin: counted(),
  creations: counted(),
  answers: counted(),
  samples: counted(),
  calendars: counted(),
  rates: counted(),
  creators: counted(),
});
/**
 * How many rows of each kind a shop must have, itself included; for calendars it is the market. A row that got lost or
 * was filed wrong leaves no other trace.
 */
export type Tally = z.infer<typeof tally>;

/** What the plan knows of itself. */
const metaSchema = z.strictObject({
  /** Made when the database was made; a restored or emptied database has another one. */
  generation: idSchema,
  /** The number of the last operation. */
  revision: counted(),
  /** Operations that can be undone and redone next, the nearest one last. */
  undo: z.array(seq),
  redo: z.array(seq),
  tallies: z.array(tally),
});
export type Meta = z.infer<typeof metaSchema>;
export const metaKey = 'plan';

export function sealMeta(meta: Meta): { key: string; sum: string; data: unknown } {
  return { key: metaKey, sum: checksum(meta), data: metaSchema.parse(meta) };
}

export function unsealMeta(raw: unknown): Meta | null {
  const found = z.strictObject({ key: z.literal(metaKey), sum: z.string(), data: metaSchema }).safeParse(raw);
  return found.success && found.data.sum === checksum(found.data.data) ? found.data.data : null;
}

function lookedUp<T extends Table>(table: T, row: Tables[T]): { id: string; shop: string; bin: 0 | 1 } {
  const id = 'id' in row ? row.id : row.shop;
  const bin = 'deletedAt' in row && row.deletedAt !== null ? 1 : 0;
  return { id, shop: table === 'shops' || !('shop' in row) ? id : row.shop, bin };
}

function touchedIn<T extends Table>(table: T) {
  return z.strictObject({
    table: z.literal(table),
    key: idSchema,
    before: z.nullable(rowSchemas[table]),
    after: z.nullable(rowSchemas[table]),
  });
}

function counted() {
  return whole().check(between(0));
}
