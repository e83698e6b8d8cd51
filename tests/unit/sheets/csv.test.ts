import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speechOf } from '../../../lib/i18n';
import { sheetWords } from '../../../lib/i18n/sheet-words';
import { standardOptions, type Plan } from '../../../lib/sheets';
import { csv } from '../../../lib/sheets/csv';
import { plainText, unguarded } from '../../../lib/sheets/text';
import { parseCsv } from './csv-parser';
import { everywhere, formulas, naughty } from './naughty';
import { london, plan, shop, slot } from './plans';

async function written(one: Plan, language: 'en' | 'id' = 'en', options = standardOptions) {
  const bytes = await csv.encode(one, speechOf(language), options);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
async function cells(one: Plan, language: 'en' | 'id' = 'en') {
  const text = await written(one, language);
  const rows = parseCsv(text.slice(1), language === 'id' ? ';' : ',');
  const heading = rows[0]?.map((cell) => cell.text) ?? [];
  return rows.slice(1).map((row) => new Map(row.map((cell, index) => [heading[index] ?? '', cell])));
}

describe('csv', () => {
  it('starts with the byte order mark, ends lines with CRLF and has no sep= line', async () => {
    const text = await written(plan());
    expect(text.startsWith('\uFEFF"Name","Kind",')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text).not.toContain('sep=');
  });

  it('parts cells by ; in Indonesian and by , in English, unless told otherwise', async () => {
    expect(await written(plan(), 'id')).toContain('"Nama";"Jenis";"Status"');
    expect(await written(plan(), 'id', { ...standardOptions, delimiter: ',' })).toContain('"Nama","Jenis"');
    expect(await written(plan(), 'en', { ...standardOptions, delimiter: ';' })).toContain('"Name";"Kind"');
  });

  it('writes days as ISO days and numbers plain, neither quoted nor guarded', async () => {
    const fee = { minor: 1_250_005, currency: 'GBP' } as const;
    const [row] = await cells(plan({ market: london, slots: [slot({ fee })] }));
    const plain = (text: string) => ({ text, quoted: false });
    expect(row?.get('Start date')).toEqual(plain('2026-04-01'));
    expect(row?.get('Pay day')).toEqual(plain('2026-03-25'));
    expect(row?.get('Days')).toEqual(plain('14'));
    expect(row?.get('Expected fee')).toEqual(plain('12500.05'));
    expect(row?.get('Lowest commission')).toEqual(plain('8'));
    expect(row?.get('Highest commission')).toEqual(plain('15.75'));
  });

  it.each([
    [-500_000, 'IDR', '-500000'],
    [5_000_000, 'IDR', '5000000'],
    [5, 'USD', '0.05'],
    [-5, 'USD', '-0.05'],
    [120, 'USD', '1.20'],
    [-123_456, 'GBP', '-1234.56'],
  ] as const)('keeps the number %i %s a number', async (minor, currency, expected) => {
    const [row] = await cells(plan({ slots: [slot({ fee: { minor, currency } })] }));
    expect(row?.get('Expected fee')).toEqual({ text: expected, quoted: false });
  });

  it('leaves what is not known empty', async () => {
    const unknown = slot({ start: null, end: null, payDay: null, fee: null, products: [], notes: '' });
    const [row] = await cells(plan({ slots: [unknown] }));
    for (const heading of [
      'Start date',
      'End date',
      'Days',
      'Pay day',
      'Expected fee',
      'Lowest commission',
    ]) {
      expect(row?.get(heading)).toEqual({ text: '', quoted: false });
    }
  });

  it.each(formulas)('never lets %j be read as a formula, in any text column', async (text) => {
    const bad = slot({
      id: 'slot-2',
      name: text,
      notes: text,
      creators: [text],
      products: [{ id: text, name: text, commission: null }],
    });
    const [row] = await cells(plan({ slots: [bad] }));
    for (const heading of ['Name', 'Notes', 'Creators', 'Products']) {
      const cell = row?.get(heading);
      expect(cell?.quoted).toBe(true);
      expect(cell?.text).toMatch(/^[^=+\-@\t\r\n＝＋－＠]/);
    }
    expect(unguarded(row?.get('Name')?.text ?? '')).toBe(plainText(text));
    expect(unguarded(row?.get('Notes')?.text ?? '')).toBe(plainText(text));
  });

  it.each(naughty.map((text) => [text.slice(0, 30), text]))('gives %j back', async (_, text) => {
    const bad = slot({ name: text, notes: text, brief: everywhere(text) });
    const [row] = await cells(plan({ slots: [bad] }), 'id');
    const { column: headings } = sheetWords.id;
    const shown = ['name', 'notes', 'briefPurpose', 'briefStock'] as const;
    for (const column of text.trim() === '' ? (['name', 'notes'] as const) : shown)
      expect(unguarded(row?.get(headings[column])?.text ?? '')).toBe(plainText(text));
  });

  it('gives any text back', async () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('=', '-', "'", '"', ';', ',', '\n', '\r', '\t', '|', '\\', 'a', ' '),
      }),
      fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyText, { maxLength: 4 }),
        fc.constantFrom('en', 'id'),
        async (texts, language) => {
          const slots = texts.map((name, index) => slot({ id: `slot-${index}`, name, notes: name }));
          const rows = await cells(plan({ slots }), language);
          const [name, notes] = language === 'en' ? ['Name', 'Notes'] : ['Nama', 'Catatan'];
          expect(rows.map((row) => unguarded(row.get(name)?.text ?? ''))).toEqual(texts.map(plainText));
          expect(rows.map((row) => unguarded(row.get(notes)?.text ?? ''))).toEqual(texts.map(plainText));
        },
      ),
    );
  });

  it('leaves out slots in the bin and slots of another shop', async () => {
    const slots = [
      slot({ id: 'gone', deletedAt: slot().createdAt }),
      slot({ id: 'other', shop: 'another-shop' }),
      slot({ id: 'here' }),
    ];
    expect((await cells(plan({ slots }))).map((row) => row.get('Id')?.text)).toEqual(['here']);
  });

  it('holds neither of the ids of the shop', async () => {
    const text = await written(plan());
    expect(text).not.toContain(shop.id);
    expect(text).not.toContain(shop.platformId);
  });

  it('without fees holds no amount and no column for one', async () => {
    const amount = (minor: number) => ({ minor, currency: 'IDR' }) as const;
    const rich = slot({
      sampleCost: amount(1_111_111),
      gmvEstimate: { minor: 2_222_222, currency: 'USD' },
      results: { orders: 7, gmv: amount(3_333_333), commission: amount(4_444_444) },
    });
    const text = await written(plan({ slots: [rich] }), 'en', { ...standardOptions, fees: 'hidden' });
    expect(text).not.toMatch(/5000000|1111111|22222|3333333|4444444/);
    expect(text).not.toMatch(/Expected fee|Currency|Sample cost|GMV|Result: commission/);
    expect(text).toContain('April serum push');
    expect(text).toContain('Result: orders');
  });

  it('says so when a campaign ends before it starts', async () => {
    const { start, end } = slot();
    const [row] = await cells(plan({ slots: [slot({ start: end, end: start })] }));
    expect(row?.get('Days')?.text).toBe('Ends before it starts');
  });
});
