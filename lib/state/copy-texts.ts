import type { Ask, FailureCode, Response } from '../messaging/contract';
import type { Part } from './difference';

export type CopyHead = Response<'copy.list'>['copies'][number];
export type Gathered =
  | { readonly ok: true; readonly copy: Response<'copy.make'>; readonly texts: readonly string[] }
  | { readonly ok: false; readonly code: FailureCode };

/** A copy of the plan with its parts: one that is made now, or one that is kept. Parts travel one by one. */
export async function gatherCopy(ask: Ask, id: string | null): Promise<Gathered> {
  const made = id === null ? await ask('copy.make', {}) : await ask('copy.read', { id });
  if (!made.ok) return { ok: false, code: made.failure.code };
  const texts: string[] = [];
  for (const digest of made.value.parts) {
    const part = await ask('copy.part', { digest });
    if (!part.ok) return { ok: false, code: part.failure.code };
    texts.push(part.value);
  }
  return { ok: true, copy: made.value, texts };
}

/** The rows of a text that the worker gave or took. */
export function partIn(text: string): Part {
  const json: unknown = JSON.parse(text);
  if (typeof json !== 'object' || json === null || !('table' in json) || !('rows' in json)) return noPart;
  return { table: String(json.table), rows: Array.isArray(json.rows) ? json.rows : [] };
}

const noPart: Part = { table: '', rows: [] };
