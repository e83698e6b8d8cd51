import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../lib/text/number-text';
import { parseRate } from '../../../lib/text/rate-text';

describe('rates', () => {
  it.each([
    ['15.75', 'en', 1575], ['15.75%', 'id', 1575], ['15,75', 'id', 1575], ['15,75 %', 'de', 1575], ['12', 'en', 1200], ['8.5', 'vi', 850],
    ['0.01', 'en', 1], ['150', 'en', 15_000], ['15,7', 'und', 1570], ['１２.５０％', 'zh', 1250],
  ])('%s on a page in %s', (text, language, value) => {
    expect(parseRate(text, language)).toEqual({ kind: 'value', value });
  }); // prettier-ignore

  it.each([
    ['15,75', 'en'], ['1.500', 'en'], ['1,500', 'id'], ['1.500', 'id'], ['15.755', 'en'], ['-5', 'en'], ['5-10', 'en'], ['10%-20%', 'en'], ['~5', 'en'],
    ['5 pts', 'en'], ['1,5,0', 'id'], ['5%%', 'en'], ['5‰', 'en'], ['1234', 'en'],
  ])('%s on a page in %s is not read', (text, language) => {
    expect(parseRate(text, language).kind).toBe('unreadable');
  }); // prettier-ignore

  it.each(['', ' ', '-', '—', '- %'])('"%s" is blank', (text) => {
    expect(parseRate(text, 'en')).toEqual({ kind: 'blank' });
  });

  it('two decimals come back, with a point everywhere and a comma where it divides', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (rate) => {
        const text = (rate / 100).toFixed(2);
        for (const language of ['en', 'id', 'vi', 'und'])
          expect(parseRate(text, language)).toEqual({ kind: 'value', value: rate });
        for (const language of ['id', 'vi', 'pt', 'und']) {
          expect(parseRate(`${text.replace('.', ',')}%`, language)).toEqual({ kind: 'value', value: rate });
        }
      }),
    );
  });
});

describe('counts', () => {
  it.each([
    ['12', 'en', 12],
    ['1.234', 'id', 1234],
    ['1,234', 'en', 1234],
    ['1 234', 'fr', 1234],
    ['0', 'und', 0],
    ['1.234.567', 'und', 1234567],
  ])('%s on a page in %s', (text, language, value) =>
    expect(parseCount(text, language)).toEqual({ kind: 'value', value }),
  );
  it.each([
    ['1.234', 'en'],
    ['1,234', 'id'],
    ['1.234', 'und'],
    ['2.4K', 'en'],
    ['2,4 rb', 'id'],
    ['-3', 'en'],
    ['3+', 'en'],
    ['1,5', 'id'],
    ['99999999999999999', 'en'],
    ['12/30', 'en'],
  ])('%s on a page in %s is not read', (text, language) =>
    expect(parseCount(text, language).kind).toBe('unreadable'),
  );
});
