import { normaliseLabel } from '../text/normalise';
import { plusWords, wordsOf } from './page-words';
import { isKnownLabel } from './votes';

/** True for a text that stands in our own lists: the label of a field, or the words of a page. It tells nothing of anybody. */
export function isOurWord(text: string): boolean {
  pageWords ??= new Set([...Object.values(wordsOf), ...Object.values(plusWords)].flat().map(normaliseLabel));
  return isKnownLabel(text) || pageWords.has(normaliseLabel(text));
}
let pageWords: ReadonlySet<string> | undefined;
