/** The dictionaries: the same places for values in every language, and nothing left untranslated. */
import { describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/en';
import { id } from '../../lib/i18n/id';
import { sheetWords } from '../../lib/i18n/sheet-words';
import { textOf } from './sources';

/** The same in both languages on purpose: names, and words that Indonesian sellers use as they are. */
const shared: ReadonlySet<string> = new Set([
  ...['Collab Preflight', 'Bahasa Indonesia', 'English', 'Facebook', 'LINE', 'Telegram', 'WhatsApp', 'Zalo'],
  ...['Indonesia', 'Malaysia', 'Thailand', 'Vietnam'],
  ...['E-mail', 'Esc', 'Id', 'LIVE', 'Status', 'Total', 'Video', 'id', 'label'],
]);

type Leaf = readonly [path: string, text: string];

function leaves(tree: unknown, path = ''): readonly Leaf[] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => leaves(value, path ? `${path}.${key}` : key));
}

/** Names of the values in a sentence: `{days}` and `{days|day|days}` are both `days`. */
function places(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();
}

const english = new Map(leaves({ ...en, sheets: sheetWords.en }));
const indonesian = new Map(leaves({ ...id, sheets: sheetWords.id }));

it('both languages have the same keys', () => {
  expect([...indonesian.keys()].sort()).toEqual([...english.keys()].sort());
});

it('a text is empty in both languages or in none', () => {
  const empty = (words: ReadonlyMap<string, string>) => [...words].filter(([, text]) => text.trim() === '');
  expect(empty(indonesian)).toEqual(empty(english));
});

it('a sentence holds the same values in both languages', () => {
  const differing = [...english].filter(
    ([path, text]) => places(text).join() !== places(indonesian.get(path) ?? '').join(),
  );
  expect(differing.map(([path]) => path)).toEqual([]);
});

it('nothing was left in English', () => {
  const same = [...english].filter(([path, text]) => indonesian.get(path) === text && hasWords(text));
  expect(same.filter(([, text]) => !shared.has(text))).toEqual([]);
});

it('no Indonesian sentence has an English one inside', () => {
  expect([...indonesian].filter(([, text]) => looksEnglish(text))).toEqual([]);
});

function hasWords(text: string): boolean {
  return /[a-z]{2}/i.test(text.replaceAll(/\{[^}]*\}/g, ''));
}
/** Small words that every English sentence has and no Indonesian one. */
function looksEnglish(text: string): boolean {
  return /(^|\s)(the|and|with|this|your?|is|are|was|not|of|from|it)(\s|[.,;:?!]|$)/i.test(
    text.replaceAll(/\{[^}]*\}/g, ''),
  );
}

describe('the words of the manifest', () => {
  const messages = (language: string): Record<string, { message: string }> =>
    JSON.parse(textOf(`public/_locales/${language}/messages.json`));
  it('are there in both languages, translated, and short enough for a store', () => {
    const [first, second] = [messages('en'), messages('id')];
    expect(Object.keys(second)).toEqual(Object.keys(first));
    const same = Object.keys(first).filter((key) => first[key]?.message === second[key]?.message);
    expect(same).toEqual(['name']);
    for (const language of [first, second])
      expect(language['description']?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('the test itself', () => {
  it('knows the places of a sentence', () => {
    expect(places('{days} {days|day|days} until {end}')).toEqual(['days', 'end']);
  });
  it('knows English from Indonesian', () => {
    expect(looksEnglish('Kampanye is over')).toBe(true);
    expect(looksEnglish('Kampanye sudah berakhir')).toBe(false);
  });
});
