import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speechOf } from '../../../lib/i18n';
import { shownDecimals, type Currency } from '../../../lib/model/money';
import { parseMoney } from '../../../lib/text/money-text';

const rupiah = (minor: number) => ({ kind: 'value', value: { minor, currency: 'IDR' } });

describe('rupiah', () => {
  it.each([
    ['Rp1.500.000', 'id'], ['Rp 1.500.000,00', 'id'], ['1.500.000', 'id'], ['Rp1.500.000', 'en'], ['IDR 1,500,000', 'en'],
    ['1,500,000', 'id'], ['Rp\u00a01.500.000', 'id'], ['1500000', 'en'], ['1.500.000 IDR', 'und'], ['Ｒｐ１.５００.０００', 'id'],
    ['Rp1.500.000,-', 'id'], ['1 500 000', 'und'],
  ])('%s on a page in %s is one and a half million', (text, language) => {
    expect(parseMoney(text, { currency: 'IDR', language })).toEqual(rupiah(1_500_000));
  }); // prettier-ignore

  it.each([
    'Rp1,5 jt', '2RB', 'Rp 1.50.000', '1,5', '-5.000', 'Rp-5.000', '(500)', '−500', 'Rp1.000 - Rp2.000', 'about 500', '1.5e6', 'Rp', 'Rp1.500.00',
    '$5', 'USD 5', '1.500.0000', '12,34', '½', '10²', '1.500.000 + ongkir', '5%', '９⁹',
  ])('%s is not read', (text) => {
    expect(parseMoney(text, { currency: 'IDR', language: 'id' }).kind).toBe('unreadable');
  }); // prettier-ignore

  it.each(['', '  ', '—', 'Rp —', '-'])('"%s" is blank', (text) => {
    expect(parseMoney(text, { currency: 'IDR', language: 'id' })).toEqual({ kind: 'blank' });
  });

  it('thousands are thousands in every language: a rupiah has no parts', () => {
    for (const language of ['id', 'en', 'und']) {
      expect(parseMoney('Rp1.500', { currency: 'IDR', language })).toEqual(rupiah(1_500));
      expect(parseMoney('1,500', { currency: 'IDR', language })).toEqual(rupiah(1_500));
    }
  });
});

describe('currencies with two decimals', () => {
  it.each([
    ['$1,234.50', 'USD', 'en', 123_450], ['£18.9', 'GBP', 'en', 1_890], ['1.234,50 €', 'EUR', 'de', 123_450], ['R$ 1.234,50', 'BRL', 'pt', 123_450],
    ['RM5.00', 'MYR', 'ms', 500], ['S$5', 'SGD', 'en', 500], ['฿1,200', 'THB', 'th', 120_000], ['MX$99.90', 'MXN', 'es', 9_990], ['1 234,50 €', 'EUR', 'fr', 123_450],
  ] as const)('%s', (text, currency, language, minor) => {
    expect(parseMoney(text, { currency, language })).toEqual({ kind: 'value', value: { minor, currency } });
  }); // prettier-ignore

  it('a third decimal may be a thousand', () => {
    const read = (text: string, language: string) => parseMoney(text, { currency: 'USD', language });
    expect(read('1.500', 'en')).toMatchObject({ kind: 'ambiguous' });
    expect(read('1,500', 'und')).toMatchObject({ kind: 'ambiguous' });
    expect(read('1,500', 'en')).toMatchObject({ value: { minor: 150_000 } });
    expect(read('1.505', 'id')).toMatchObject({ value: { minor: 150_500 } });
  });
});

it('without a shop only a mark of one currency is believed', () => {
  const read = (text: string) => parseMoney(text, { currency: null, language: 'und' });
  expect(read('Rp5.000')).toEqual(rupiah(5_000));
  expect(read('£5')).toMatchObject({ value: { currency: 'GBP' } });
  expect(['$5', '¥500', '500'].map((text) => read(text).kind)).toEqual(Array(3).fill('unreadable'));
});

describe('properties', () => {
  const currency = fc.constantFrom<Currency>(...currencies());
  const minor = fc.integer({ min: 0, max: 9_000_000_000 });

  it.each(['en', 'id'] as const)('what we write in %s is what we read', (language) => {
    const { money } = speechOf(language).format;
    fc.assert(
      fc.property(currency, minor, (code, amount) => {
        const text = money({ minor: amount, currency: code });
        expect(parseMoney(text, { currency: code, language })).toEqual({
          kind: 'value',
          value: { minor: amount, currency: code },
        });
      }),
    );
  });

  it.each([
    ['id-ID', 'id'],
    ['vi-VN', 'vi'],
    ['pt-BR', 'pt'],
    ['de-DE', 'de'],
    ['fr-FR', 'fr'],
    ['it-IT', 'it'],
    ['en-US', 'en'],
    ['zh-CN', 'zh'],
    ['ja-JP', 'ja'],
    ['th-TH', 'th'],
    ['ms-MY', 'ms'],
  ])('numbers as %s writes them are read on pages in %s', (locale, language) => {
    fc.assert(
      fc.property(currency, minor, (code, amount) => {
        const digits = shownDecimals[code];
        const number = new Intl.NumberFormat(locale, {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
          numberingSystem: 'latn',
        });
        const text = number.format(amount / 10 ** digits);
        expect(parseMoney(text, { currency: code, language })).toEqual({
          kind: 'value',
          value: { minor: amount, currency: code },
        });
      }),
    );
  });

  it('an unknown language never makes a value that some language denies', () => {
    const text = fc.stringMatching(/^\d{1,3}[.,]\d{1,3}([.,]\d{1,3})?$/);
    fc.assert(
      fc.property(text, currency, (written, code) => {
        const read = (language: string) => parseMoney(written, { currency: code, language });
        const unsure = read('und');
        if (unsure.kind !== 'value') return;
        for (const language of ['en', 'id']) {
          const sure = read(language);
          if (sure.kind === 'value') expect(sure.value).toEqual(unsure.value);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('any other text is never a value with letters or a sign in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
        const parsed = parseMoney(text, { currency: 'IDR', language: 'id' });
        if (parsed.kind === 'value')
          expect(text.normalize('NFKC')).toMatch(
            /^[\s\p{Cf}]*(rp\.?|idr)?[\s\d.,\p{Cf}]+(-|rp\.?|idr)?[\s\p{Cf}]*$/iu,
          );
      }),
      { numRuns: 2_000 },
    );
  });
});

function currencies(): Currency[] {
  return Object.keys(shownDecimals).filter((code): code is Currency => code in shownDecimals);
}
