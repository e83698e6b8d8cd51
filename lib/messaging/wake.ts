/**
 * What scripts in a page may ask the worker to bring into their frame: the panel, the panel's words in a language, or
 * its parser of rule packs.
 * Plain constants, because the detector imports this and stays tiny.
 */

/** What the detector says when it recognised a collaboration page. */
export const wake = { collabPreflight: 'wake' } as const;

/** What the panel says when it wants to speak a language. */
export function wordsIn(language: string): { readonly collabPreflight: 'words'; readonly language: string } {
  return { collabPreflight: 'words', language };
}

/** What the panel says when the seller has imported rule packs, which have to be parsed. */
export const packParser = { collabPreflight: 'packs' } as const;

/** The files that a raw message asks for, in the order in which they are injected; null for any other message. */
export function filesFor(message: unknown): readonly string[] | null {
  if (typeof message !== 'object' || message === null || !('collabPreflight' in message)) return null;
  if (message.collabPreflight === 'wake') return ['/reader.js', '/judge.js', '/sidebar.js'];
  if (message.collabPreflight === packParser.collabPreflight) return ['/packs.js'];
  if (message.collabPreflight !== 'words' || !('language' in message)) return null;
  return message.language === 'id' ? ['/words-id.js'] : ['/words-en.js'];
}
