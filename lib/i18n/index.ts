/**
 * Words of the interface: one dictionary per language, English is the source of the types, so a missing or
 * misspelt key in another language does not compile. Sentences with values are templates for `fill`.
 */
import { en } from './en';
import { id } from './id';
import { formatOf, type Format } from './format';
import type { Language, Words } from './words';

const dictionaries = { en, id } as const satisfies Record<Language, Words>;

/** What a screen needs to speak: the words and the formats of one language. */
export interface Speech {
  readonly language: Language;
  readonly words: Words;
  readonly format: Format;
}

/** The speech of a language. */
export function speechOf(language: Language): Speech {
  return { language, words: dictionaries[language], format: formatOf(language) };
}

export { languageOf } from './language';
