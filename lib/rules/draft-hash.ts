import type { Draft } from '../model/draft';

/** A short text, equal for drafts that read the same, whatever the time of reading. FNV-1a over the JSON; not for secrets. */
export function hashOf(draft: Draft): string {
  const text = JSON.stringify({ ...draft, readAt: null });
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return `${hash.toString(16).padStart(8, '0')}-${text.length.toString(36)}`;
}
