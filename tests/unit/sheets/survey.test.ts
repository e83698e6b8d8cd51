/** Sheets of somebody else: what is offered as a match, and what comes of it. */
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { speechOf } from '../../../lib/i18n';
import { createImport, type Matching } from '../../../lib/sheets/import';
import { plan, slot } from './plans';

const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'));
async function opened(file: Uint8Array<ArrayBuffer>) {
  const reading = createImport();
  const found = await reading.open(file, () => undefined);
  if (!found.ok) throw new Error(found.why);
  return { reading, ...found };
}
const guesses = async (...lines: string[]) =>
  (await opened(bytes(...lines))).sheets[0]?.columns.map(({ guess }) => guess);
const matching = (other: Partial<Matching>): Matching => ({
  sheet: 0,
  headings: 0,
  at: { name: 0 },
  order: null,
  kind: 'target',
  ...other,
});
const into = plan({ slots: [slot()] });
const rowsOf = async (file: Uint8Array<ArrayBuffer>, how: Partial<Matching>) =>
  (await opened(file)).reading.show(into, speechOf('en'), matching(how), null)?.rows ?? [];

describe('the columns of a foreign sheet are guessed', () => {
  it.each([
    ['Campaign;Start date;Until;Budget;Influencer', ['name', 'start', 'end', 'fee', 'creators']],
    ['Nama Kampanye;Tgl Mulai;Tgl Selesai;Biaya;Kreator', ['name', 'start', 'end', 'fee', 'creators']],
    ['JUDUL: ;Jenis;Catatan;Produk;Sampel', ['name', 'kind', 'notes', 'products', 'sampleOffered']],
  ])('by their headings: %s', async (headings, expected) => {
    expect(await guesses(headings, 'x;;;;')).toEqual(expected);
  });
  it('by what is in them, where no heading says it', async () => {
    expect(
      await guesses(
        'What,A,B,C,D,E,F',
        'Serum,2027-05-01,31/05/2027,target,@melati.contoh,1500000,3',
        'Toner,2027-06-01,30/06/2027,Flat fee,@raka.contoh,2000000,4',
      ),
    ).toEqual([null, 'start', 'end', 'kind', 'creators', 'fee', null]);
  });
  it('and never as an id, which is ours alone', async () => {
    expect(await guesses('Id;Nama', '7;Serum')).toEqual([null, 'name']);
  });
  it('with the headings where they are, and where the seller says they are', async () => {
    const { sheets, reading } = await opened(
      bytes('Plan of May;;', '', 'Campaign;Start;Fee', 'x;2027-05-01;5'),
    );
    expect(sheets[0]).toMatchObject({ headings: 2, rows: 1 });
    expect(reading.survey(0, 0)?.columns[0]?.heading).toBe('Plan of May');
    expect(reading.survey(3, 0)).toBeNull();
  });
  it('one column for each thing, with what it holds', async () => {
    const { sheets } = await opened(bytes('Name,Name,Note', 'a,b,', 'c,d,'));
    expect(sheets[0]?.columns).toMatchObject([
      { guess: 'name', samples: ['a', 'c'] },
      { guess: null, samples: ['b', 'd'] },
      { guess: 'notes', samples: [] },
    ]);
  });
});

describe('a matched sheet', () => {
  const file = bytes('Campaign;From;Fee', 'Serum;04/05/2027;5000', 'Toner;25/06/2027;"1,5 jt"');
  it('asks for the order of day and month and takes it from the seller', async () => {
    const asked = await rowsOf(file, { at: { name: 0, start: 1 } });
    expect(asked[0]).toMatchObject({
      outcome: 'rejected',
      problems: [{ why: 'day-in-two-ways', found: '04/05/2027' }],
    });
    const dayFirst = await rowsOf(file, { at: { name: 0, start: 1 }, order: 'day-first' });
    expect(dayFirst).toMatchObject([{ slot: { start: '2027-05-04' } }, { slot: { start: '2027-06-25' } }]);
    const monthFirst = await rowsOf(file, { at: { name: 0, start: 1 }, order: 'month-first' });
    expect(monthFirst).toMatchObject([
      { slot: { start: '2027-04-05' } },
      { outcome: 'rejected', problems: [{ column: 'start', why: 'other-day-order' }] },
    ]);
  });
  it('takes one kind for all rows and the currency of the shop, and refuses an amount written short', async () => {
    const rows = await rowsOf(file, { at: { name: 0, fee: 2 }, kind: 'flat-fee' });
    expect(rows).toMatchObject([
      { outcome: 'added', slot: { kind: 'flat-fee', id: '', fee: { minor: 5000, currency: 'IDR' } } },
      { outcome: 'rejected', problems: [{ column: 'fee', why: 'short-amount', found: '1,5 jt' }] },
    ]);
  });
  it('names the columns that are not used', async () => {
    const shown = (await opened(file)).reading.show(into, speechOf('en'), matching({}), null);
    expect(shown).toMatchObject({ unused: ['From', 'Fee'] });
  });
});

it('rows of merged cells are left out and say so; hidden columns are read and marked', async () => {
  const book = new Uint8Array(
    await writeXlsx({
      sheets: [
        {
          name: 'Mine',
          rows: [
            ['Campaign', 'Fee', 'Secret'],
            ['Serum', 5000, '@a.contoh'],
            ['Toner', 6000, '@b.contoh'],
            [null, 7000, '@c.contoh'],
          ],
          columns: [{}, {}, { hidden: true }],
          merges: [{ startRow: 2, startCol: 0, endRow: 3, endCol: 0 }],
        },
      ],
    }),
  );
  const { sheets } = await opened(book);
  expect(sheets[0]?.columns).toMatchObject([{ hidden: false }, {}, { hidden: true, guess: 'creators' }]);
  expect(await rowsOf(book, { at: { name: 0, fee: 1, creators: 2 } })).toMatchObject([
    { row: 2, outcome: 'added', slot: { creators: ['@a.contoh'] } },
    { row: 3, outcome: 'rejected', problems: [{ why: 'merged' }] },
    { row: 4, outcome: 'rejected', problems: [{ why: 'merged' }] },
  ]);
});

it('a sheet of ours that is matched by hand keeps its ids', async () => {
  const own = bytes('Name,Kind,Label,Id', 'Old,target,New name,slot-1');
  const rows = await rowsOf(own, { at: { name: 2, kind: 1 }, kind: null });
  expect(rows).toMatchObject([
    {
      outcome: 'changed',
      changes: [{ column: 'name', before: 'April serum push', after: 'New name' }, { column: 'kind' }],
    },
  ]);
});
