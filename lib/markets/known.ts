import type { Known } from '../model/market';
import { sourceOf, type SourceId } from './sources';

/** A limit that a source states; grade, status and the day of verification are the source's own. */
export function known<T>(value: T, source: SourceId): Known<T> {
  const row = sourceOf(source);
  if (!row) throw new Error(`no source ${source}`);
  const { verified, grade, status } = row;
  return { value, source, verified, grade, status };
}
