import type { Language } from './words';

/** The language for `auto`: Indonesian when the browser asks for it first, otherwise English. */
export function languageOf(choice: Language | 'auto', browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  return /^(id|in)\b/i.test(browserLanguage) ? 'id' : 'en';
}
