import { formatOf, type Format } from './format';
import type { Language, Words } from './words';

/** The part of a dictionary that the panel speaks with. Each language is a file of its own, injected when it is wanted. */
export type PanelWords = Pick<Words, 'common' | 'failures' | 'fields' | 'rules' | 'sidebar'>;

/** What the panel needs to speak; a whole `Speech` will do too. */
export interface PanelSpeech {
  readonly language: Language;
  readonly words: PanelWords;
  readonly format: Format;
}

/** The panel's speech from the words of a language. */
export function panelSpeechOf(language: Language, words: PanelWords): PanelSpeech {
  return { language, words, format: formatOf(language) };
}
