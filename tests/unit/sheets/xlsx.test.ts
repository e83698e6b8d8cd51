import readXlsxFile from 'read-excel-file/node';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { speechOf } from '../../../lib/i18n';
import { sheetWords } from '../../../lib/i18n/sheet-words';
import { standardOptions, type Plan } from '../../../lib/sheets';
import { plainText } from '../../../lib/sheets/text';
import { xlsx } from '../../../lib/sheets/xlsx';
import { everywhere, formulas, naughty } from './naughty';
import { creation, day, instant, jakarta, london, plan, shop, slot } from './plans';

type Language = 'en' | 'id';
const bytesOf = (one: Plan, language: Language = 'en', options = standardOptions) =>
  xlsx.encode(one, speechOf(language), options);

/** Rows of a sheet as a reader sees them that none of us wrote. */
async function rowsOf(name: string, one: Plan, language: Language = 'en'): Promise<unknown[][]> {
  const sheets = await readXlsxFile(Buffer.from(await bytesOf(one, language)), { trim: false });
  const found = sheets.find(({ sheet }) => sheet === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found.data.map((row) => row.map(toSecond));
}
/** A day number holds a second to within a millionth; this reader rounds such a value down to the millisecond before. */
function toSecond(value: unknown): unknown {
  return value instanceof Date ? new Date(Math.round(value.getTime() / 1000) * 1000) : value;
}
/** Rows of a sheet with a hidden first row of keys, by those keys. */
async function recordsOf(name: string, one: Plan, language: Language = 'en') {
  const [keys = [], , ...rows] = await rowsOf(name, one, language);
  return rows.map((row) => new Map(keys.map((key, index) => [String(key), row[index] ?? null])));
}
/** The same file by the library that wrote it, which also shows formulas and the furniture. */
async function opened(one: Plan, options = standardOptions) {
  return readXlsx(await bytesOf(one, 'en', options), { readStyles: true });
}
const utc = (text: string) => new Date(`${text}Z`);

describe('workbook', () => {
  it('has the sheets Slots, Fees, Quota and Read me, and hidden lists', async () => {
    const { sheets } = await opened(plan());
    expect(sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
      ['Slots', false],
      ['Fees', false],
      ['Quota', false],
      ['Read me', false],
      ['Lists', true],
    ]);
  });

  it('keeps the keys of the columns in a hidden row over headings in the language of the reader', async () => {
    const { sheets } = await opened(plan());
    expect(sheets[0]?.rowDefs?.get(0)?.hidden).toBe(true);
    const [keys, headings] = await rowsOf('Slots', plan(), 'id');
    expect(keys?.slice(0, 4)).toEqual(['name', 'kind', 'status', 'start']);
    expect(headings?.slice(0, 4)).toEqual(['Nama', 'Jenis', 'Status', 'Tanggal mulai']);
  });

  it('stores days as day cells that are the same day in every zone of the machine', async () => {
    const [row] = await recordsOf('Slots', plan());
    expect(row?.get('start')).toEqual(utc('2026-04-01T00:00'));
    expect(row?.get('end')).toEqual(utc('2026-04-14T00:00'));
    expect(row?.get('payDay')).toEqual(utc('2026-03-25T00:00'));
  });

  it.each(['1970-01-01', '2000-02-29', '2026-12-31', '2028-02-29', '2199-12-31'])(
    'stores %s',
    async (text) => {
      const [row] = await recordsOf('Slots', plan({ slots: [slot({ start: day(text), end: null })] }));
      expect(row?.get('start')).toEqual(utc(`${text}T00:00`));
    },
  );

  it('stores amounts as numbers in whole units with the format of the currency, rates as percent', async () => {
    const pounds = plan({ market: london, slots: [slot({ fee: { minor: 1_250_005, currency: 'GBP' } })] });
    const [row] = await recordsOf('Slots', pounds);
    expect(row?.get('fee')).toBe(12_500.05);
    expect(row?.get('currency')).toBe('GBP');
    expect(row?.get('commissionLow')).toBe(0.08);
    expect(row?.get('commissionHigh')).toBe(0.1575);
    const cells = (await opened(pounds)).sheets[0]?.cells;
    expect(cells?.get('2,7')?.style?.numFmt).toBe('"GBP "#,##0.00');
    expect(cells?.get('2,10')?.style?.numFmt).toBe('0.00%');
    expect(cells?.get('2,3')?.style?.numFmt).toBe('yyyy-mm-dd');
    const rupiah = await readXlsx(await bytesOf(plan(), 'id'), { readStyles: true });
    expect(rupiah.sheets[0]?.cells?.get('2,7')?.style?.numFmt).toBe('"Rp"#,##0');
  });

  it('leaves what is not known empty, never zero', async () => {
    const unknown = slot({
      start: null,
      end: null,
      payDay: null,
      fee: null,
      products: [],
      creators: [],
      notes: '',
    });
    const [row] = await recordsOf('Slots', plan({ slots: [unknown] }));
    for (const key of ['start', 'end', 'payDay', 'fee', 'products', 'commissionLow', 'creators', 'notes']) {
      expect(row?.get(key)).toBeNull();
    }
  });

  it('gives no range of commission when the rate of one product is not known', async () => {
    const products = [...slot().products, { id: null, name: 'Soap', commission: null }];
    const [row] = await recordsOf('Slots', plan({ slots: [slot({ products })] }));
    expect(row?.get('commissionLow')).toBeNull();
    expect(row?.get('commissionHigh')).toBeNull();
  });

  it('freezes, filters, offers lists, colours with words and prints on A4 across', async () => {
    const sheet = (await opened(plan())).sheets[0];
    expect(sheet?.freezePane).toMatchObject({ rows: 2, columns: 1 });
    expect(sheet?.autoFilter?.range).toBe('A2:AF3');
    expect(sheet?.dataValidations?.map(({ range, formula1 }) => [range, formula1])).toEqual([
      ['B3:B503', 'KindList'],
      ['C3:C503', 'StatusList'],
      ['I3:I503', 'CurrencyList'],
      ['N3:N503', 'AnswerList'],
    ]);
    expect(sheet?.conditionalRules?.map(({ formula }) => formula)).toContain('$C3="Recalled"');
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      printTitlesRow: '$2:$2',
    });
    expect(sheet?.columns?.[31]?.hidden).toBe(true);
  });
});

describe('text in a workbook', () => {
  it.each(naughty.map((text) => [text.slice(0, 30), text]))(
    '%j stays text in every text column',
    async (_, text) => {
      const bad = slot({
        name: text,
        notes: text,
        creators: [text],
        products: [{ id: text, name: text, commission: null }],
        tags: [text],
        brief: everywhere(text),
      });
      const shown = plan({
        slots: [bad],
        shop: { ...shop, nickname: text },
        ledger: { known: true, creations: [creation('2026-03-20T02:00:00Z', { note: text.slice(0, 2000) })] },
      });
      const book = await opened(shown);
      for (const sheet of book.sheets) {
        for (const cell of sheet.cells?.values() ?? []) {
          if (cell.formula === undefined) continue;
          expect(cell.formula).toMatch(
            /^(IF\(AND\(ISNUMBER|COUNTIFS?\(|SUMIFS\(|MAX\(0,|IF\(\$E|C\d+\+D\d+$)/,
          );
        }
      }
      const cells = book.sheets[0]?.cells;
      for (const ref of ['2,0', '2,9', '2,12', '2,14']) {
        const cell = cells?.get(ref);
        expect(['string', 'richText', 'empty', undefined]).toContain(cell?.type);
      }
      const plain = plainText(text);
      const [row] = book.sheets[0]?.rows.slice(2) ?? [];
      const expected = plain.length <= 32_767 ? plain : /^(.*)… \(cut here: a cell holds no more\)$/su;
      if (typeof expected === 'string')
        expect(row?.[14] ?? '').toBe(expected.replace(/_(?=x[0-9A-F]{4}_)/g, '_'));
      else expect(row?.[14]).toMatch(expected);
    },
  );

  it.each(formulas)('%j is read as text by another reader', async (text) => {
    const [row] = await recordsOf('Slots', plan({ slots: [slot({ name: text, notes: text })] }));
    expect(row?.get('name')).toBe(plainText(text));
    expect(row?.get('notes')).toBe(plainText(text));
  });
});

describe('totals of a workbook', () => {
  const slots = [
    slot({ id: 'a', payDay: day('2026-03-25'), fee: { minor: 12_000_000, currency: 'IDR' }, status: 'paid' }),
    slot({ id: 'b', payDay: day('2026-03-01'), fee: { minor: 8_000_001, currency: 'IDR' } }),
    slot({ id: 'c', payDay: day('2026-04-01'), fee: null }),
    slot({ id: 'd', payDay: day('2026-05-31'), fee: { minor: 1, currency: 'IDR' } }),
    slot({ id: 'e', payDay: null, fee: { minor: 500, currency: 'IDR' } }),
    slot({ id: 'f', status: 'recalled' }),
  ];

  it('are formulas that hold what the app shows', async () => {
    const rows = await recordsOf('Fees', plan({ slots }));
    expect(rows.map((row) => [...row.values()]).slice(0, 5)).toEqual([
      [utc('2026-03-01T00:00'), 'IDR', 12_000_000, 8_000_001, 20_000_001, 0, 20_000_000, 'Over the cap'],
      [utc('2026-04-01T00:00'), 'IDR', 0, 0, 0, 1, 20_000_000, 'Not known'],
      [utc('2026-05-01T00:00'), 'IDR', 0, 1, 1, 0, 20_000_000, 'Within the cap'],
      ['No pay day', 'IDR', 0, 500, 500, 0, null, null],
      ['All months', 'IDR', 12_000_000, 8_000_502, 20_000_502, 1, null, null],
    ]);
    const cells = (await opened(plan({ slots }))).sheets[1]?.cells;
    for (const ref of ['2,2', '2,3', '2,4', '2,5', '2,7', '6,2', '6,3', '6,4', '6,5']) {
      expect(cells?.get(ref)?.formula, ref).toBeTypeOf('string');
    }
  });

  it('keep currencies apart and leave the cap out where there is none', async () => {
    const mixed = plan({
      shop: { ...shop, settings: { ...shop.settings, budgetCap: null } },
      slots: [slot(), slot({ id: 'usd', fee: { minor: 1999, currency: 'USD' } })],
    });
    const rows = await recordsOf('Fees', mixed);
    expect(rows.map((row) => [...row.values()]).slice(0, 4)).toEqual([
      [utc('2026-03-01T00:00'), 'IDR', 0, 5_000_000, 5_000_000, 0],
      [utc('2026-03-01T00:00'), 'USD', 0, 19.99, 19.99, 0],
      ['All months', 'IDR', 0, 5_000_000, 5_000_000, 0],
      ['All months', 'USD', 0, 19.99, 19.99, 0],
    ]);
  });

  it('of an empty plan are zero', async () => {
    const rows = await recordsOf('Fees', plan({ slots: [] }));
    expect([...(rows[0]?.values() ?? [])].slice(0, 6)).toEqual(['All months', 'IDR', 0, 0, 0, 0]);
    expect(await recordsOf('Slots', plan({ slots: [] }))).toEqual([]);
  });
});

describe('quota in a workbook', () => {
  const creations = [
    creation('2026-03-20T02:00:01Z', { status: 'recalled', note: 'wrong product' }),
    creation('2026-03-01T02:00:00Z'),
    creation('2026-03-10T02:00:00Z', { exact: false }),
  ];
  const known = plan({ ledger: { known: true, creations }, madeAt: instant('2026-03-31T01:59:59Z') });

  it('shows both ways of counting in shop time', async () => {
    const rows = await recordsOf('Quota', known);
    expect(rows.map((row) => [...row.values()]).slice(0, 2)).toEqual([
      [
        'Strict: everything created',
        3,
        5,
        2,
        utc('2026-03-31T09:00'),
        utc('2026-03-31T08:59:59'),
        'Latest possible',
      ],
      [
        'Lenient: without recalled and unpaid',
        2,
        5,
        3,
        utc('2026-03-31T09:00'),
        utc('2026-03-31T08:59:59'),
        'Latest possible',
      ],
    ]);
  });

  it('lists the creations behind it, oldest first', async () => {
    const rows = (await rowsOf('Quota', known)).slice(8);
    expect(rows).toEqual([
      [utc('2026-03-01T09:00'), 'Exact', 'Ongoing', utc('2026-03-31T09:00'), 'Yes', 'Yes', null],
      [utc('2026-03-10T09:00'), 'Latest possible', 'Ongoing', utc('2026-04-09T09:00'), 'Yes', 'Yes', null],
      [
        utc('2026-03-20T09:00:01'),
        'Exact',
        'Recalled',
        utc('2026-04-19T09:00:01'),
        'Yes',
        'No',
        'wrong product',
      ],
    ]);
    expect((await opened(known)).sheets[2]?.cells?.get('2,1')?.formula).toBe('COUNTIF($E$9:$E$11,"Yes")');
  });

  it('says not known, and no number, when the creations or the limit are not known', async () => {
    const text = (rows: unknown[][]) => rows.flat().filter((cell) => cell !== null);
    expect(text(await rowsOf('Quota', plan()))).toEqual([expect.stringMatching(/^Not known how many/)]);
    const market = { ...jakarta, limits: { plusQuota: 'unknown' } } as const;
    const noLimit = plan({ market, ledger: { known: true, creations: [] } });
    expect(text(await rowsOf('Quota', noLimit))).toEqual([
      expect.stringMatching(/limit of this market is not known/),
    ]);
  });
});

describe('what a workbook tells its reader', () => {
  it('names zone, versions, sources and the meaning of every column', async () => {
    for (const language of ['en', 'id'] as const) {
      const text = (await rowsOf('Read me', plan(), language)).flat().join('\n');
      const words = sheetWords[language];
      for (const needed of ['WIB (Asia/Jakarta)', '0.1.0', 'cp-quota', words.readMe.estimate]) {
        expect(text).toContain(needed);
      }
      for (const meaning of Object.values(words.meaning)) expect(text).toContain(meaning);
      for (const meaning of Object.values(words.feesMeaning)) expect(text).toContain(meaning);
      expect(text).not.toMatch(/\{\w+\}/);
    }
  });

  it('holds neither of the ids of the shop', async () => {
    const { sheets } = await opened(plan());
    const text = JSON.stringify(sheets.map(({ rows }) => rows));
    expect(text).not.toContain(shop.id);
    expect(text).not.toContain(shop.platformId);
  });

  it('without fees has no amount anywhere, and says so', async () => {
    const book = await opened(plan(), { ...standardOptions, fees: 'hidden' });
    expect(book.sheets.map(({ name }) => name)).toEqual(['Slots', 'Quota', 'Read me', 'Lists']);
    expect(book.sheets.flatMap(({ rows }) => rows).flat()).not.toContain(5_000_000);
    expect(book.sheets[0]?.rows[0]).not.toContain('fee');
    expect(book.sheets[2]?.rows.flat()).toContain('Fees were left out of this file on purpose.');
  });
});
