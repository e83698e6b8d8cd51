import { describe, expect, it } from 'vitest';
import { amountText, textLines, productLines } from '../../../lib/sheets/lines';

describe('lists in one cell', () => {
  it('have one product per line, without empty parts at the end', () => {
    expect(
      productLines([
        { id: '17', name: 'Serum', commission: 1575 },
        { id: null, name: 'Toner', commission: null },
        { id: '18', name: null, commission: null },
        { id: null, name: null, commission: 800 },
        { id: null, name: null, commission: null },
      ]),
    ).toBe('Serum | 17 | 15.75%\nToner\n | 18\n |  | 8%\n|');
  });

  it('tell marks inside a name from marks between', () => {
    expect(productLines([{ id: 'a|b', name: 'c\\d\ne ', commission: 7 }])).toBe(
      'c\\\\d\\ne\\  | a\\|b | 0.07%',
    );
    expect(textLines(['satu\r\ndua', '', '|'])).toBe('satu\\ndua\n|\n\\|');
  });

  it.each([
    [0, 'IDR', '0'],
    [0, 'USD', '0.00'],
    [1, 'USD', '0.01'],
    [100, 'USD', '1.00'],
    [123_456_789, 'JPY', '123456789'],
    [Number.MAX_SAFE_INTEGER, 'EUR', '90071992547409.91'],
  ] as const)('write the amount %i %s as %s', (minor, currency, expected) => {
    expect(amountText({ minor, currency })).toBe(expected);
  });
});
