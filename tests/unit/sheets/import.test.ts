import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { speechOf } from '../../../lib/i18n';
import { sheetWords } from '../../../lib/i18n/sheet-words';
import { languages } from '../../../lib/i18n/words';
import { campaignStatuses } from '../../../lib/model/draft';
import { slotKinds, type Slot } from '../../../lib/model/plan';
import { formats, type Plan } from '../../../lib/sheets';
import { previewOf, type PreviewRow } from '../../../lib/sheets/import';
import { problems } from '../../../lib/sheets/import/cell-values';
import { refusals } from '../../../lib/sheets/import/table';
import { plainText } from '../../../lib/sheets/text';
import { everywhere, naughty } from './naughty';
import { day, plan, slot } from './plans';

const empty = plan({ slots: [] });
const bytes = (text: string) => new TextEncoder().encode(text);
async function file(id: string, one: Plan, language: 'en' | 'id') {
  const format = formats.find((each) => each.id === id);
  if (!format) throw new Error(`no ${id}`);
  return format.encode(one, speechOf(language));
}
async function read(content: Uint8Array<ArrayBuffer>, into: Plan): Promise<readonly PreviewRow[]> {
  const preview = await previewOf(content, into);
  if (!preview.ok) throw new Error(preview.why);
  return preview.rows;
}
/** The slots of a file that goes into a plan without any. */
async function slotsIn(content: Uint8Array<ArrayBuffer>): Promise<Slot[]> {
  return (await read(content, empty)).map((row) => {
    if (row.outcome !== 'added') throw new Error(JSON.stringify(row));
    return { ...slot(), ...row.entry, id: row.entry.id ?? '' };
  });
}
const table = (...lines: string[]) =>
  bytes(`Name,Kind,Start date,Expected fee,Currency,Products\n${lines.join('\n')}\n`);

const anyDay = fc
  .integer({ min: 0, max: 84_000 })
  .map((days) => day(Temporal.PlainDate.from('1970-01-01').add({ days }).toString()));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const word = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({
    unit: fc.constantFrom('=', '|', '\\', "'", '"', ';', ',', '\n', ' ', 'n', '_x0041_', '-'),
    minLength: 1,
  }),
);
const cleanText = word.map(plainText).filter((text) => text.trim() !== '');
const anySlot: fc.Arbitrary<Slot> = fc
  .record({
    kind: fc.constantFrom(...slotKinds),
    status: fc.constantFrom(...campaignStatuses),
    name: cleanText,
    start: maybe(anyDay),
    end: maybe(anyDay),
    payDay: maybe(anyDay),
    fee: maybe(fc.record({ minor: fc.nat(2 ** 40), currency: fc.constantFrom('IDR', 'GBP', 'USD', 'JPY') })),
    products: fc.array(
      fc.record({ id: maybe(cleanText), name: maybe(cleanText), commission: maybe(fc.nat(10_000)) }),
      {
        maxLength: 3,
      },
    ),
    creators: fc.array(cleanText, { maxLength: 3 }),
    sampleOffered: fc.constantFrom('yes', 'no', 'unknown'),
    adsEnd: maybe(anyDay),
    brief: fc.record({
      purpose: maybe(cleanText),
      content: maybe(cleanText),
      sample: maybe(cleanText),
      fee: maybe(cleanText),
      live: maybe(cleanText),
      ads: maybe(cleanText),
      stock: maybe(cleanText),
    }),
    notes: fc.oneof(fc.constant(''), cleanText),
  })
  .map((some) => slot(some));

describe('a planning sheet read back', () => {
  it.each(['xlsx', 'csv'])(
    'from %s into an empty plan is the plan, for any plan in both languages',
    async (id) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(anySlot, { maxLength: 4 }),
          fc.constantFrom(...languages),
          async (some, language) => {
            const slots = some.map((one, index) => ({ ...one, id: `slot-${index}` }));
            expect(await slotsIn(await file(id, plan({ slots }), language))).toEqual(slots);
          },
        ),
        { numRuns: id === 'xlsx' ? 40 : 200 },
      );
    },
  );

  it.each(['xlsx', 'csv'])(
    'from %s into the plan it came from changes nothing, whatever the names',
    async (id) => {
      const slots = naughty.map((text, index) =>
        slot({
          id: `slot-${index}`,
          name: text,
          notes: text,
          creators: [text],
          products: [],
          tags: text === '' ? [] : [text],
          brief: everywhere(text),
        }),
      );
      const rows = await read(await file(id, plan({ slots }), 'id'), plan({ slots }));
      expect(rows.map(({ outcome }) => outcome)).toEqual(slots.map(() => 'unchanged'));
    },
  );

  it('shows what was added, changed and rejected, with the row as the spreadsheet shows it', async () => {
    const slots = [slot({ id: 'a' }), slot({ id: 'b', name: 'Second' }), slot({ id: 'c', name: 'Third' })];
    const csv = new TextDecoder().decode(await file('csv', plan({ slots }), 'en'));
    const edited = csv
      .replace(
        '"April serum push","Collaboration Plus, Task","Draft",2026-04-01',
        '"May push","Collaboration Plus, Task","Paid",2026-05-02',
      )
      .replace('"Second","Collaboration Plus, Task"', '"Second","Something else"')
      .concat('"New one","Target collaboration","",,2026-06-30,,,,,,,,,,,\r\n');
    const rows = await read(bytes(edited), plan({ slots }));
    expect(rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'changed'],
      [3, 'rejected'],
      [4, 'unchanged'],
      [5, 'added'],
    ]);
    expect(rows[0]).toMatchObject({
      columns: ['name', 'status', 'start'],
      before: slots[0],
      slot: { ...slots[0], name: 'May push', status: 'paid', start: '2026-05-02' },
    });
    expect(rows[1]).toMatchObject({ name: 'Second', problems: [{ column: 'kind', why: 'not-on-list' }] });
    expect(rows[3]).toMatchObject({
      entry: { id: null, name: 'New one', kind: 'target', status: 'draft', end: '2026-06-30', fee: null },
    });
  });

  it('keeps what the file does not hold: the rest of a long text, the fees of a file without fees', async () => {
    const slots = [slot({ notes: 'n'.repeat(60_000) })];
    const without = await formats[0]?.encode(plan({ slots }), speechOf('en'), {
      delimiter: 'auto',
      fees: 'hidden',
    });
    expect((await read(without ?? bytes(''), plan({ slots })))[0]).toMatchObject({
      outcome: 'unchanged',
      slot: slots[0],
    });
    const renamed = plan({ slots: [slot({ ...slots[0], name: 'Renamed' })] });
    const changed = (await read(await file('xlsx', renamed, 'en'), plan({ slots })))[0];
    expect(changed).toMatchObject({
      outcome: 'changed',
      columns: ['name'],
      slot: { ...slots[0], name: 'Renamed' },
    });
  });

  it.each([
    ['x,target,2026-04-01,,,', { start: '2026-04-01' }],
    ['x,target,25/04/2026,,,', { start: '2026-04-25' }],
    ['x,target,4/25/2026,,,', { start: '2026-04-25' }],
    ['x,target,05/05/2026,,,', { start: '2026-05-05' }],
    ['x,target,,1500000,,', { fee: { minor: 1_500_000, currency: 'IDR' } }],
    ['x,target,,"12,5",GBP,', { fee: { minor: 1250, currency: 'GBP' } }],
    ['x,target,,12.05,gbp,', { fee: { minor: 1205, currency: 'GBP' } }],
    ['x,target,,1.500.000,,', { fee: { minor: 1_500_000, currency: 'IDR' } }],
    ['x,target,,"Rp 1.500.000,00",,', { fee: { minor: 1_500_000, currency: 'IDR' } }],
    ['x,target,14 Mei 2026,,,', { start: '2026-05-14' }],
    ['x,target,14 April 2026,,,', { start: '2026-04-14' }],
    ['x,Kolaborasi Bertarget,,,,', { kind: 'target', fee: null }],
    ['x,target,,,,"Serum | 17 | 12,5%"', { products: [{ name: 'Serum', id: '17', commission: 1250 }] }],
    ['x,target,,,,Serum', { products: [{ name: 'Serum', id: null, commission: null }] }],
  ])('reads %j', async (line, expected) => {
    expect((await read(table(line), empty))[0]).toMatchObject({ outcome: 'added', entry: expected });
  });

  it.each([
    ['x,target,01/04/2026,,,', 'start', 'day-in-two-ways'],
    ['x,target,2026-02-30,,,', 'start', 'not-a-day'],
    ['x,target,soon,,,', 'start', 'not-a-day'],
    ['x,target,,1.500,,', 'fee', 'amount-in-two-ways'],
    ['x,target,,"1,500",GBP,', 'fee', 'amount-in-two-ways'],
    ['x,target,,"1,5 jt",,', 'fee', 'short-amount'],
    ['x,target,,Rp 500rb,,', 'fee', 'short-amount'],
    ['x,target,,1500K,,', 'fee', 'short-amount'],
    ['x,target,,$500,,', 'fee', 'not-an-amount'],
    ['x,target,,-5,,', 'fee', 'not-an-amount'],
    ['x,target,,1.5,,', 'fee', 'too-many-decimals'],
    ['x,target,,99999999999999999,,', 'fee', 'not-an-amount'],
    ['x,target,,5,dollars,', 'currency', 'not-on-list'],
    ['x,,,,,', 'kind', 'missing'],
    ['x,target,,,,a | b | 120%', 'products', 'not-a-product'],
    ['x,target,,,,a | b | c | d', 'products', 'not-a-product'],
    [`${'x'.repeat(2001)},target,,,,`, 'name', 'too-long'],
  ])('rejects %j and says why', async (line, column, why) => {
    expect((await read(table(line), empty))[0]).toMatchObject({
      outcome: 'rejected',
      row: 2,
      problems: [{ column, why }],
    });
  });

  it('rejects an id that is there twice, that is not ours, or that is in the bin', async () => {
    const into = plan({ slots: [slot({ id: 'gone', deletedAt: slot().createdAt })] });
    const rows = await read(
      bytes('Name,Kind,Id\na,target,one\nb,target,one\nc,target,<x>\nd,target,gone\n'),
      into,
    );
    expect(rows.map((row) => (row.outcome === 'rejected' ? row.problems[0].why : row.outcome))).toEqual([
      'added',
      'id-twice',
      'bad-id',
      'in-the-bin',
    ]);
  });

  it('names columns that it does not use, and passes over empty rows', async () => {
    const preview = await previewOf(
      bytes('Plan of May,,\n\nName,Budget owner,Jenis\n,,\nx,Rani,Biaya tetap\n'),
      empty,
    );
    expect(preview).toMatchObject({
      ok: true,
      unused: ['Budget owner'],
      rows: [{ row: 5, outcome: 'added' }],
    });
  });

  it('takes a formula without a value for unreadable, never for blank', async () => {
    const rows = [
      ['Name', 'Kind', 'Expected fee'],
      ['x', 'target', null],
    ];
    const cells = new Map([['1,2', { formula: 'A9*2' }]]);
    const book = new Uint8Array(await writeXlsx({ sheets: [{ name: 'Mine', rows, cells }] }));
    expect((await read(book, empty))[0]).toMatchObject({
      outcome: 'rejected',
      problems: [{ column: 'fee', why: 'not-an-amount' }],
    });
  });

  it.each([
    ['UTF-16 with its mark', 'utf-16le'],
    ['UTF-16, the other way round', 'utf-16be'],
  ])('reads %s, with tabs', async (_, encoding) => {
    const text = '\uFEFFName\tKind\r\nÁnh\ttarget\r\n';
    const content = new Uint8Array(text.length * 2);
    const view = new DataView(content.buffer);
    [...text].forEach((letter, index) =>
      view.setUint16(index * 2, letter.charCodeAt(0), encoding === 'utf-16le'),
    );
    expect((await read(content, empty))[0]).toMatchObject({ outcome: 'added', entry: { name: 'Ánh' } });
  });

  it('has words for every refusal and every problem', () => {
    for (const language of languages) {
      const words = sheetWords[language].import;
      expect(Object.keys(words.refused).sort()).toEqual([...refusals].sort());
      expect(Object.keys(words.problem).sort()).toEqual([...problems].sort());
    }
  });
});
