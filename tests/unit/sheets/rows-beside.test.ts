/** Samples, creators and open rates out and back: any of them, in both languages, and what cannot be used. */
import fc from 'fast-check';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { speechOf } from '../../../lib/i18n';
import { languages, type Language } from '../../../lib/i18n/words';
import { creatorPools } from '../../../lib/model/plan';
import { createImport, type OwnRows } from '../../../lib/sheets/import';
import { plainText } from '../../../lib/sheets/text';
import { xlsx } from '../../../lib/sheets/xlsx';
import { day, plan, shop, slot } from './plans';

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const anyDay = fc
  .integer({ min: 0, max: 84_000 })
  .map((days) => day(Temporal.PlainDate.from('1970-01-01').add({ days }).toString()));
const text = fc
  .oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 }))
  .map(plainText)
  .filter((one) => one.trim() !== '');
const note = fc.oneof(fc.constant(''), text);
const base = { id: '', shop: shop.id, revision: 0 };
const anySample = fc.record({
  slot: fc.constantFrom(null, 'slot-1', 'slot-2'),
  creator: text,
  product: maybe(text),
  requested: maybe(anyDay),
  approved: maybe(anyDay),
  shipped: maybe(anyDay),
  arrived: maybe(anyDay),
  contentDue: maybe(anyDay),
  posted: maybe(anyDay),
  note,
});
const anyCreator = fc.record({ handle: text, pool: fc.constantFrom(...creatorPools), tier: note, note });
const anyRate = fc.record({
  productId: maybe(text),
  productName: text,
  from: anyDay,
  rate: fc.nat(10_000),
});
const anyRows: fc.Arbitrary<OwnRows> = fc
  .record({
    samples: fc.array(anySample, { maxLength: 3 }),
    creators: fc.array(anyCreator, { maxLength: 3 }),
    rates: fc.array(anyRate, { maxLength: 3 }),
  })
  .map(({ samples, creators, rates }) => ({
    samples: samples.map((one, index) => ({ ...base, ...one, id: `sample-${index}` })),
    creators: creators.map((one, index) => ({ ...base, ...one, id: `creator-${index}` })),
    rates: rates.map((one, index) => ({ ...base, ...one, id: `rate-${index}` })),
  }));

// Two campaigns of one name, told apart by their hidden ids.
const slots = [slot({ id: 'slot-1' }), slot({ id: 'slot-2' })];
const full = (rows: OwnRows) =>
  plan({
    slots,
    beside: { ...rows, receipts: [], safeArrivals: {}, checks: { judged: [], left: 0 }, rules: [] },
  });
const nobody: OwnRows = { samples: [], creators: [], rates: [] };
const file = (rows: OwnRows, language: Language) => xlsx.encode(full(rows), speechOf(language));

async function read(bytes: Uint8Array<ArrayBuffer>, own: OwnRows, there = slots) {
  const reading = createImport();
  expect(await reading.open(bytes, () => undefined)).toMatchObject({ ok: true, own: true });
  const found = reading.show(plan({ slots: there }), speechOf('en'), null, null, own);
  if (!found) throw new Error('nothing found');
  return found.beside;
}
const saved = (rows: Awaited<ReturnType<typeof read>>, kind: string) =>
  rows.flatMap((row) => ('save' in row && row.save.kind === kind ? [row.save.row] : []));

const sample = {
  ...base,
  id: 'sample-1',
  slot: 'slot-1',
  creator: '@melati',
  product: 'Serum',
  requested: day('2026-03-01'),
  approved: null,
  shipped: null,
  arrived: null,
  contentDue: null,
  posted: null,
  note: '',
  revision: 4,
};
const creator = {
  ...base,
  id: 'creator-1',
  handle: '@melati',
  pool: 'priority',
  tier: 'A',
  note: '',
} as const;
const rate = {
  ...base,
  id: 'rate-1',
  productId: '17',
  productName: null,
  from: day('2026-03-01'),
  rate: 1250,
};
const some: OwnRows = { samples: [sample], creators: [creator], rates: [rate] };

/** The file with some cells changed, as a person would in a spreadsheet; rows and columns count from 0. */
async function edited(
  sheet: string,
  ...changes: [row: number, column: number, value: string | number | null][]
) {
  const book = await readXlsx(await file(some, 'en'));
  const sheets = book.sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  for (const [row, column, value] of changes) {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  }
  return new Uint8Array(await writeXlsx({ sheets }));
}

describe('samples, creators and rates', () => {
  it('go out and come into an empty profile as they were', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, fc.constantFrom(...languages), async (rows, language) => {
        const back = await read(await file(rows, language), nobody, []);
        expect(saved(back, 'sample')).toEqual(rows.samples);
        expect(saved(back, 'creator')).toEqual(rows.creators);
        expect(saved(back, 'rate')).toEqual(rows.rates);
        expect(back.every(({ outcome }) => outcome === 'added')).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('change nothing in the plan that they came from', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, fc.constantFrom(...languages), async (rows, language) => {
        const back = await read(await file(rows, language), rows);
        expect(back.map(({ outcome }) => outcome)).toEqual(back.map(() => 'unchanged'));
      }),
      { numRuns: 10 },
    );
  });

  it('are changed and added by hand, with what was there before', async () => {
    const bytes = await edited('Samples', [2, 6, '2026-03-09'], [3, 0, '@raka'], [3, 3, '2026-03-02']);
    const back = await read(bytes, some);
    expect(back.slice(0, 2)).toMatchObject([
      {
        sheet: 'Samples',
        row: 3,
        outcome: 'changed',
        save: { kind: 'sample', row: { ...sample, arrived: '2026-03-09' } },
        changes: [{ column: 'Arrived', before: '', after: '9 Mar 2026' }],
      },
      {
        row: 4,
        name: '@raka',
        outcome: 'added',
        save: { kind: 'sample', row: { creator: '@raka', requested: '2026-03-02', id: '', revision: 0 } },
      },
    ]);
    expect(back.slice(2).map(({ sheet, outcome }) => [sheet, outcome])).toEqual([
      ['Creators', 'unchanged'],
      ['Rates', 'unchanged'],
    ]);
  });

  it.each([
    ['Samples', [2, 0, null], 'Creator', 'missing'],
    ['Samples', [2, 3, '04/05/2026'], 'Requested', 'day-in-two-ways'],
    ['Samples', [2, 3, 'soon'], 'Requested', 'not-a-day'],
    ['Samples', [2, 2, 'No such campaign'], 'Campaign', 'not-on-list'],
    ['Creators', [2, 1, 'Best friend'], 'Pool', 'not-on-list'],
    ['Rates', [2, 3, 'a lot'], 'Open commission', 'not-a-rate'],
    ['Rates', [2, 3, 1.5], 'Open commission', 'not-a-rate'],
    ['Rates', [2, 1, null], 'Product', 'missing'],
    ['Rates', [2, 2, null], 'From', 'missing'],
  ] as const)('in %s, %j is not usable: %s is %s', async (sheet, change, column, why) => {
    const back = await read(await edited(sheet, [...change]), some);
    expect(back.find((row) => row.sheet === sheet)).toMatchObject({
      outcome: 'rejected',
      problems: [{ column, why }],
    });
  });

  it('are not taken twice', async () => {
    const back = await read(await edited('Creators', [3, 0, '@other'], [3, 6, 'creator-1']), some);
    const rows = back.filter(({ sheet }) => sheet === 'Creators');
    expect(rows.map(({ outcome }) => outcome)).toEqual(['unchanged', 'rejected']);
  });
});
