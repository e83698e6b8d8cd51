/**
 * The backup: one JSON file with everything, for a restore on this machine or another. Its digest is the SHA-256 of the
 * whole file without the digest, as `JSON.stringify` writes it, so that a file that was only laid out anew still agrees.
 */
import * as z from 'zod/mini';
import { instantSchema } from '../model/schema';

const count = z.int().check(z.minimum(0));
const fileSchema = z.strictObject({
  format: z.literal('collab-preflight-backup'),
  version: z.literal(1),
  /** Version of the database that it was made of. */
  schema: count,
  madeAt: instantSchema,
  madeBy: z.string(),
  /** The number of the plan's last operation. */
  revision: count,
  /** Rows by table. */
  counts: z.record(z.string(), count),
  /** Rows of the plan that could not be read and are not in the file. */
  unread: count,
  parts: z.array(z.strictObject({ table: z.string(), rows: z.array(z.looseObject({})) })),
  /** What is kept beside the plan: settings, what was put aside, rule packs, names of fields. */
  beside: z.record(z.string(), z.unknown()),
});
/** A backup as it was read. */
export type Backup = z.infer<typeof fileSchema>;
export type BackupHead = Omit<Backup, 'format' | 'version' | 'parts' | 'beside'>;

export type BackupFault = 'too-large' | 'not-a-backup' | 'cut' | 'newer' | 'altered' | 'shape';
export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup; readonly digest: string }
  | { readonly ok: false; readonly fault: BackupFault };

/** Writes a backup. `parts` are texts as the worker gives them, `{"table": …, "rows": […]}`. */
export async function writeBackup(
  head: BackupHead,
  parts: readonly string[],
  beside: Readonly<Record<string, unknown>>,
): Promise<{ readonly text: string; readonly digest: string }> {
  const { schema, madeAt, madeBy, revision, counts, unread } = head;
  const start = JSON.stringify({ format: 'collab-preflight-backup', version: 1, schema, madeAt, madeBy, revision, counts, unread }); // prettier-ignore
  const open = `${start.slice(0, -1)},"parts":[${parts.join()}],"beside":${JSON.stringify(beside)}`;
  const digest = await digestOf(`${open}}`);
  return { text: `${open},"digest":"${digest}"}\n`, digest };
}

/** Reads a backup; `schema` is the newest version of the database that this program knows. */
export async function readBackup(text: string, schema: number): Promise<ReadBackup> {
  const fault = (name: BackupFault): ReadBackup => ({ ok: false, fault: name });
  if (text.length > longestBackup) return fault('too-large');
  const json = jsonIn(text);
  if (json === undefined) return fault(text.slice(0, 200).includes(mark) ? 'cut' : 'not-a-backup');
  if (!isRecord(json) || json['format'] !== mark) return fault('not-a-backup');
  if (isAbove(json['version'], 1) || isAbove(json['schema'], schema)) return fault('newer');
  const { digest, ...rest } = json;
  if (typeof digest !== 'string' || digest !== (await digestOf(textOf(rest)))) return fault('altered');
  const found = fileSchema.safeParse(rest);
  if (!found.success) return fault('shape');
  return agrees(found.data) ? { ok: true, backup: found.data, digest } : fault('shape');
}

/** In characters: a plan of a hundred thousand campaigns is a third of it. */
export const longestBackup = 300_000_000;
const mark = 'collab-preflight-backup';

/** Whether the counts are those of the rows. */
function agrees({ counts, parts }: Backup): boolean {
  const found: Record<string, number> = {};
  for (const { table, rows } of parts) found[table] = (found[table] ?? 0) + rows.length;
  return [...new Set([...Object.keys(found), ...Object.keys(counts)])].every(
    (table) => (found[table] ?? 0) === (counts[table] ?? 0),
  );
}

async function digestOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Nested deeper than any text can be written, it is no file of ours. */
function textOf(json: unknown): string {
  try {
    return JSON.stringify(json);
  } catch {
    return '';
  }
}
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isAbove(value: unknown, known: number): boolean {
  return typeof value === 'number' && value > known;
}
