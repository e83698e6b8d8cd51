import type { Draft } from '../model/draft';
import { fnv } from './fnv';

/** A short text, equal for drafts that read the same, whatever the time of reading. */
export function hashOf(draft: Draft): string {
  return fnv(JSON.stringify({ ...draft, readAt: null }));
}
