/**
 * How scripts that are injected one after the other find each other: through one object of the isolated world, which
 * the page's own scripts cannot see. Splitting keeps each file within its budget and brings words of one language only.
 */
import type { PanelWords } from '../../lib/i18n/panel';
import type { Language } from '../../lib/i18n/words';
import type { Judge } from '../../lib/state/judge';
import type { ReadPack } from '../../lib/markets/pack-schema';
import type { Reader } from './reader-part';

export interface PackParser {
  packOf(json: unknown): ReadPack;
  readPack(text: string): ReadPack;
}

export interface Parts {
  reader?: Reader;
  judge?: Judge;
  packs?: PackParser;
  words: { [L in Language]?: PanelWords };
  /** Wakes the panel that already is in this document. */
  wake?: () => void;
}

const key = Symbol.for('collab-preflight');

/** The parts that are there so far, in this document. */
export function parts(): Parts {
  const there: unknown = Reflect.get(globalThis, key);
  if (isParts(there)) return there;
  const fresh: Parts = { words: {} };
  Reflect.set(globalThis, key, fresh);
  return fresh;
}

function isParts(there: unknown): there is Parts {
  return typeof there === 'object' && there !== null && 'words' in there;
}
