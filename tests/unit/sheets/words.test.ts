import { describe, expect, it } from 'vitest';
import { speechOf } from '../../../lib/i18n';
import { sheetWords } from '../../../lib/i18n/sheet-words';
import { languages } from '../../../lib/i18n/words';

describe('words of the sheets', () => {
  it.each(languages)('in %s no two columns, statuses or kinds of a table are called the same', (language) => {
    const { common } = speechOf(language).words;
    for (const words of [sheetWords[language].column, common.status, common.kind]) {
      const all = Object.values(words);
      expect(new Set(all).size).toBe(all.length);
    }
    expect(new Set([common.yes, common.no, common.unknown]).size).toBe(3);
  });

  it('a word in two languages means the same in both', () => {
    for (const table of ['status', 'kind'] as const) {
      const meanings = new Map<string, string>();
      for (const language of languages) {
        for (const [key, word] of Object.entries(speechOf(language).words.common[table])) {
          expect(meanings.get(word) ?? key).toBe(key);
          meanings.set(word, key);
        }
      }
    }
  });
});
