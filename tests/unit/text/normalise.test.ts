import { describe, expect, it } from 'vitest';
import { isCounter, normaliseLabel, plainText } from '../../../lib/text/normalise';

describe('labels', () => {
  it.each([
    ['Valid until *', 'valid until'], ['* End date:', 'end date'], ['End date (required)', 'end date'], ['Tanggal berakhir (wajib diisi) :', 'tanggal berakhir'],
    ['Commission rate (%)', 'commission rate'], ['Budget (IDR)', 'budget'], ['Name 12/30', 'name'], ['\u200bName\u00a0 of  it ', 'name of it'], ['Auto-approve', 'auto approve'],
    ['结束 日期：', '结束日期'], ['Ｎａｍｅ', 'name'], ['End date (WIB)', 'end date'], ['What’s new?', 'whats new'],
  ])('%s', (text, label) => expect(normaliseLabel(text)).toBe(label)); // prettier-ignore

  it.each(['*', ' : ', '—', '()', '12/30', '…', '•', ''])('"%s" is no label', (text) =>
    expect(normaliseLabel(text)).toBe(''),
  );

  it('a note in brackets that says what kind it is stays', () => {
    expect(normaliseLabel('End date (samples)')).toBe('end date (samples');
  });
});

it('a value loses only what nobody can see', () => {
  expect(plainText('  Ａ\u200b b\u00a0c²  ')).toBe('A b c²');
});
it.each([
  ['12/30', true],
  ['406 / 500', true],
  ['1/2/3', false],
  ['12/30 left', false],
])('%s is a counter: %s', (text, is) => expect(isCounter(text)).toBe(is));
