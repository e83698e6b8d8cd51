import { describe, expect, it } from 'vitest';
import { sheetWords } from '../../../lib/i18n/sheet-words';
import { parsedCount, parsedMoney } from '../../../lib/sheets/import/cell-values';
import { parsedWindows } from '../../../lib/sheets/import/line-values';
import { windowLines } from '../../../lib/sheets/lines';
import { day } from './plans';

const text = (one: string) => ({ type: 'text', text: one }) as const;

describe('LIVE, flash sale and ads days in one cell', () => {
  const windows = [
    { kind: 'flash-sale', from: day('2026-04-04'), to: day('2026-04-04') },
    { kind: 'live', from: day('2026-04-02'), to: day('2026-04-05') },
  ] as const;

  it.each(['en', 'id'] as const)('are one per line in %s and come back in their order', (language) => {
    const lines = windowLines(windows, sheetWords[language].window);
    expect(lines.split('\n')).toHaveLength(2);
    expect(parsedWindows(lines, null)).toEqual({ ok: true, value: windows });
  });

  it.each([
    ['Party | 2026-04-02', 'not-a-window'],
    ['LIVE', 'not-a-window'],
    ['LIVE | soon', 'not-a-window'],
    ['LIVE | 2026-04-05 | 2026-04-02', 'not-a-window'],
    ['LIVE | 2026-04-02 | 2026-04-05 | more', 'not-a-window'],
    ['LIVE | 04/05/2026', 'day-in-two-ways'],
  ])('%j is refused: %s', (line, why) => {
    expect(parsedWindows(line, null)).toEqual({ ok: false, why });
  });

  it('takes the order of days that was chosen', () => {
    const value = [{ kind: 'live', from: '2026-05-04', to: '2026-05-04' }];
    expect(parsedWindows('live | 04/05/2026', 'day-first')).toEqual({ ok: true, value });
  });
});

describe('an amount of a column without a currency of its own', () => {
  it.each([
    [
      { type: 'number', value: 12.5 },
      { minor: 1250, currency: 'GBP' },
    ],
    [text('12.50'), { minor: 1250, currency: 'GBP' }],
    [text('USD 12.50'), { minor: 1250, currency: 'USD' }],
    [text('idr 1500000'), { minor: 1_500_000, currency: 'IDR' }],
    [{ type: 'empty' }, null],
  ] as const)('%j', (cell, value) => {
    expect(parsedMoney(cell, 'GBP')).toEqual({ ok: true, value });
  });

  it.each([
    ['XYZ 12', 'not-an-amount'],
    ['IDR 12.50', 'too-many-decimals'],
    ['USD 1.500', 'amount-in-two-ways'],
    ['-5', 'not-an-amount'],
  ])('%j is refused: %s', (cell, why) => {
    expect(parsedMoney(text(cell), 'GBP')).toEqual({ ok: false, why });
  });
});

describe('a count', () => {
  it.each([
    [{ type: 'number', value: 120 }, 120],
    [text('0'), 0],
    [{ type: 'empty' }, null],
  ] as const)('%j', (cell, value) => {
    expect(parsedCount(cell)).toEqual({ ok: true, value });
  });
  it.each([text('1.5'), text('-1'), { type: 'number', value: 1.5 }, text('many')] as const)(
    'not %j',
    (cell) => {
      expect(parsedCount(cell)).toEqual({ ok: false, why: 'not-a-count' });
    },
  );
});
