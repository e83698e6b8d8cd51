/** A part of a copy: some rows of one table as a text of JSON. */
import * as z from 'zod/mini';
import { receiptSchema } from '../model/schema';
import { checksum } from './checksum';
import { grown } from './migrations';
import { rowSchemas } from './rows';
import { tables, type Database, type Sealed, type Transaction } from './schema';
import { Trouble } from './trouble';

/** What a copy holds: the tables of the plan and what was submitted. */
export const copied = [...tables, 'receipts'] as const;
export type Copied = (typeof copied)[number];

export interface Gathered {
  readonly revision: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly unread: number;
  readonly texts: readonly string[];
}

/**
 * Every whole row, as of one moment. It is read in small pieces, so that no change waits for a large plan to be copied;
 * when one came in between, it is read anew, the last time in one transaction that changes do wait for. A `patient`
 * asker of a large plan gets trouble instead. Only the checksum says what is whole: a database of an older version is
 * copied before it is upgraded, and its rows need not be what rows are today.
 */
export async function gather(db: Database, patient: boolean, tries = 2): Promise<Gathered> {
  const there = copied.filter((one) => db.objectStoreNames.contains(one));
  const open = () => db.transaction([...there, 'operations']);
  const held = tries > 0 ? null : open();
  const revision = await lastOperation(held ?? open());
  const counts: Record<string, number> = {};
  const texts: string[] = [];
  let unread = 0;
  for (const table of there) {
    let whole = 0;
    let after: IDBKeyRange | null = null;
    do {
      const raws: readonly (Pick<Sealed, 'sum' | 'data'> & { readonly id: string })[] = await (held ?? open())
        .objectStore(table)
        .getAll(after, mostRows);
      const rows = raws.filter(isWhole).map(({ data }) => data);
      // Written out piece by piece: a change in between does not wait for a hundred thousand rows.
      texts.push(...partsOf(table, rows));
      whole += rows.length;
      unread += raws.length - rows.length;
      after = raws.length < mostRows ? null : IDBKeyRange.lowerBound(raws.at(-1)?.id, true);
    } while (after);
    counts[table] = whole;
  }
  if (held || (await lastOperation(open())) === revision) return { revision, counts, unread, texts };
  if (patient && tries === 1 && texts.length > fewParts)
    throw new Trouble('blocked', 'changed while it was copied');
  return gather(db, patient, tries - 1);
}

async function lastOperation(tx: { objectStore: Transaction['objectStore'] }): Promise<number> {
  const last = await tx.objectStore('operations').openKeyCursor(null, 'prev');
  return last?.key ?? 0;
}

/** The rows of a part, each parsed; null when it is not one. */
export function rowsIn(text: string): { readonly table: Copied; readonly rows: readonly unknown[] } | null {
  const found = partSchema.safeParse(jsonIn(text));
  if (!found.success) return null;
  const { table, rows } = found.data;
  const schema: z.ZodMiniType = table === 'receipts' ? receiptSchema : rowSchemas[table];
  const parsed = z.array(schema).safeParse(rows.map((row) => grown(table, row)));
  return parsed.success ? { table, rows: parsed.data } : null;
}

/** SHA-256 of a text, in hex. */
export async function digestOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const partSchema = z.strictObject({ table: z.literal(copied), rows: z.array(z.unknown()) });
/** Parts of a plan that is read within a blink. */
const fewParts = 50;
/** A part ends after so many rows or characters, so that it fits into a message. */
const mostRows = 200;
const mostCharacters = 200_000;

/** The texts of rows, each row one that was parsed. */
export function partsOf(table: string, rows: readonly unknown[]): readonly string[] {
  const texts: string[] = [];
  let open: string[] = [];
  let length = 0;
  const close = (): void => {
    if (open.length > 0) texts.push(`{"table":${JSON.stringify(table)},"rows":[${open.join()}]}`);
    open = [];
    length = 0;
  };
  for (const row of rows) {
    const text = JSON.stringify(row);
    if (open.length === mostRows || length + text.length > mostCharacters) close();
    open.push(text);
    length += text.length;
  }
  close();
  return texts;
}

/** Rows of the plan are summed with what is looked up beside them, receipts by themselves. */
function isWhole({ sum, ...open }: Pick<Sealed, 'sum' | 'data'>): boolean {
  return sum === checksum(open) || sum === checksum(open.data);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
