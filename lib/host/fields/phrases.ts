import { normaliseLabel } from '../../text/normalise';
import { withoutFillers } from './fillers';

/** Labels of one language, split by `|`: read from a real page, or built from the language and not seen yet. */
export interface Labels {
  readonly seen?: string;
  readonly inferred?: string;
}
/** By language, a BCP 47 primary tag. */
export type Words = Readonly<Record<string, Labels | string>>;

export interface Phrases {
  /** How well a label fits, 0 when it does not, and the languages it is a label in. */
  match(label: string): Fit;
}
export interface Fit {
  readonly factor: number;
  readonly languages: readonly string[];
}

const none: Fit = { factor: 0, languages: [] };

/** Exact phrases fit fully, phrases that differ by filler words a little less, anything else not at all: no substrings. */
export function phrases(words: Words): Phrases {
  let maps: readonly [Index, Index] | undefined;
  return {
    match(label) {
      maps ??= [
        indexOf(words, normaliseLabel),
        indexOf(words, (text) => withoutFillers(normaliseLabel(text))),
      ];
      const { normal, core } = formsOf(label);
      const exact = maps[0].get(normal);
      if (exact) return { factor: 1, languages: exact };
      const close = core === '' ? undefined : maps[1].get(core);
      return close ? { factor: 0.9, languages: close } : none;
    },
  };
}

interface Forms {
  readonly normal: string;
  readonly core: string;
}
/** One page asks for the same few labels by every field; forgotten when there are many. */
const known = new Map<string, Forms>();

function formsOf(label: string): Forms {
  const before = known.get(label);
  if (before) return before;
  if (known.size > 2_000) known.clear();
  const normal = normaliseLabel(label);
  const forms = { normal, core: withoutFillers(normal) };
  known.set(label, forms);
  return forms;
}

type Index = ReadonlyMap<string, readonly string[]>;

function indexOf(words: Words, form: (text: string) => string): Index {
  const index = new Map<string, string[]>();
  for (const [language, labels] of Object.entries(words)) {
    const list = typeof labels === 'string' ? labels : `${labels.seen ?? ''}|${labels.inferred ?? ''}`;
    for (const text of list.split('|')) {
      const key = form(text);
      if (key === '') continue;
      const languages = index.get(key) ?? [];
      if (!languages.includes(language)) index.set(key, [...languages, language]);
    }
  }
  return index;
}
