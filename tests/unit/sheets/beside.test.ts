import readXlsxFile from 'read-excel-file/node';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { speechOf } from '../../../lib/i18n';
import { markets } from '../../../lib/markets';
import { standardOptions, type Beside, type Plan } from '../../../lib/sheets';
import { xlsx } from '../../../lib/sheets/xlsx';
import { checksOf, rulesOf, safeArrivalsOf } from '../../../lib/state/sheet-judgement';
import { naughty } from './naughty';
import { day, instant, plan, shop, slot } from './plans';

const sample = {
  id: 'sample-1',
  shop: shop.id,
  slot: 'slot-1',
  creator: '@melati.senja',
  product: 'Glow serum 30 ml',
  requested: day('2026-03-01'),
  approved: day('2026-03-02'),
  shipped: day('2026-03-03'),
  arrived: day('2026-03-08'),
  contentDue: day('2026-03-21'),
  posted: null,
  note: 'asked twice',
  revision: 1,
} as const;
const creator = {
  id: 'creator-1',
  shop: shop.id,
  handle: 'Melati.senja',
  pool: 'priority',
  tier: 'Rp 3.333.333',
  note: '',
  revision: 1,
} as const;
const rate = {
  id: 'rate-1',
  shop: shop.id,
  productId: '1729384756',
  productName: null,
  from: day('2026-03-01'),
  rate: 1250,
  revision: 1,
} as const;
const receipt = {
  id: 'receipt-1',
  shop: shop.id,
  slot: 'slot-1',
  at: instant('2026-03-25T03:04:05Z'),
  page: 'plus-create',
  url: 'https://seller.example/plus',
  fields: [
    { field: 'name', state: 'read', text: 'April serum push' },
    { field: 'budget', state: 'read', text: 'IDR 7777777' },
    { field: 'start', state: 'unreadable', text: '' },
  ],
  lines: [
    { rule: 'plus-quota-spent', outcome: 'found', severity: 'blocker' },
    { rule: 'a-rule-that-is-gone', outcome: 'cannot-tell', severity: null },
    { rule: 'plus-length-out-of-range', outcome: 'pass', severity: null },
  ],
  validFrom: instant('2026-01-01T00:00:00Z'),
  version: 2,
  dismissals: [{ rule: 'plus-quota-spent', reason: 'support', until: day('2026-04-30') }],
  pack: null,
} as const;

function full(other: Partial<Plan> = {}, rows: Partial<Beside> = {}): Plan {
  const one = plan({ market: markets.ID, ...other });
  const own = { ...one, samples: [sample], calendar: null, rates: [] };
  return {
    ...one,
    beside: {
      samples: [sample],
      creators: [creator],
      rates: [rate],
      receipts: [receipt],
      safeArrivals: safeArrivalsOf(own),
      checks: checksOf(own, markets.ID, one.madeAt),
      rules: rulesOf(markets.ID, []),
      ...rows,
    },
  };
}
/** Rows of a sheet by the hidden keys, as a reader sees them that none of us wrote. */
async function records(name: string, one: Plan, language: 'en' | 'id' = 'en') {
  const sheets = await readXlsxFile(Buffer.from(await xlsx.encode(one, speechOf(language))), { trim: false });
  const [keys = [], , ...rows] = sheets.find(({ sheet }) => sheet === name)?.data ?? [];
  return rows.map((row) => Object.fromEntries(keys.map((key, index) => [String(key), row[index] ?? null])));
}
const utc = (text: string) => new Date(`${text}T00:00Z`);

describe('the sheets beside the slots', () => {
  it('are there in this order, frozen, filtered and for A4', async () => {
    const { sheets } = await readXlsx(await xlsx.encode(full(), speechOf('en')), { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual([
      'Slots',
      'Fees',
      'Samples',
      'Checks',
      'Receipts',
      'Creators',
      'Rates',
      'Rules',
      'Quota',
      'Read me',
      'Lists',
    ]);
    for (const sheet of sheets.slice(2, 8)) {
      expect(sheet.rowDefs?.get(0)?.hidden).toBe(true);
      expect(sheet.freezePane).toMatchObject({ rows: 2, columns: 1 });
      expect(sheet.autoFilter?.range).toMatch(/^A2:[A-Z]+\d+$/);
      expect(sheet.pageSetup).toMatchObject({ paperSize: 'a4', printTitlesRow: '$2:$2' });
    }
    const samples = sheets[2];
    expect(samples?.dataValidations?.map(({ range, formula1 }) => [range, formula1])).toEqual([
      ['C3:C503', 'SlotName'],
    ]);
    expect(samples?.conditionalRules?.map(({ formula }) => formula)).toContain('$J3="Content is overdue"');
    expect(sheets[5]?.dataValidations?.map(({ formula1 }) => formula1)).toEqual(['PoolList']);
  });

  it('tell each sample with its days as days and how it stands', async () => {
    expect(await records('Samples', full())).toEqual([
      expect.objectContaining({
        creator: '@melati.senja',
        campaign: 'April serum push',
        arrived: utc('2026-03-08'),
        posted: null,
        standing: 'Content is overdue',
        slot: 'slot-1',
        id: 'sample-1',
      }),
    ]);
    const [inIndonesian] = await records('Samples', full(), 'id');
    expect(inIndonesian?.['standing']).toBe('Konten terlambat');
  });

  it('tell each creator with how often they are in the plan, whatever the way the handle is written', async () => {
    expect(await records('Creators', full())).toEqual([
      expect.objectContaining({ handle: 'Melati.senja', pool: 'Priority', campaigns: 1, samples: 1 }),
    ]);
  });

  it('tell each open rate as a percentage from a day on', async () => {
    expect(await records('Rates', full())).toEqual([
      { productName: null, productId: '1729384756', from: utc('2026-03-01'), rate: 0.125, id: 'rate-1' },
    ]);
  });

  it('tell of each rule that applies how the campaign is judged now, worst first', async () => {
    const one = full();
    const rows = await records('Checks', one);
    const lines = one.beside?.checks.judged[0]?.lines ?? [];
    const applying = lines.filter(({ outcome }) => outcome.outcome !== 'not-applicable');
    expect(rows.map(({ rule }) => rule).sort()).toEqual(applying.map(({ rule }) => rule).sort());
    const order = ['Blocker', 'Warning', 'Not checked', 'Note', 'Passed'];
    const places = rows.map(({ outcome }) => order.indexOf(String(outcome)));
    expect(places).toEqual([...places].sort());
    expect(places).not.toContain(-1);
    expect(rows.filter(({ outcome, text }) => outcome !== 'Passed' && !text)).toEqual([]);
  });

  it('say how many campaigns are not judged, since they are over', async () => {
    const over = slot({ id: 'slot-2', status: 'ended' });
    const rows = await records('Checks', full({ slots: [slot(), over] }));
    expect(rows.at(-1)?.['campaign']).toMatch(/^1 campaign is not judged here/);
  });

  it('tell each receipt: what was submitted, how it was judged then, by which rules', async () => {
    const [row] = await records('Receipts', full());
    expect(row).toMatchObject({
      campaign: 'April serum push',
      page: 'Collaboration Plus draft',
      blocker: 1,
      warning: 0,
      notChecked: 1,
      passed: 1,
      pack: 'Built-in rules',
      address: 'https://seller.example/plus',
    });
    expect(row?.['fields']).toBe(
      'Name: April serum push\nTotal cost: IDR 7,777,777\nStart date: Not checked: could not be read',
    );
    expect(row?.['lines']).toContain('Not checked: a-rule-that-is-gone');
    expect(row?.['dismissed']).toMatch(/: Checked with support, until 30 Apr 2026$/);
  });

  it('tell every rule with its sources, their days and their standing', async () => {
    const rows = await records('Rules', full());
    const ids = rulesOf(markets.ID, []).map(({ id }) => id);
    expect([...new Set(rows.map(({ id }) => id))]).toEqual(ids);
    const sourced = rows.filter(({ verified }) => verified !== null);
    expect(sourced.length).toBeGreaterThan(ids.length / 2);
    for (const row of rows) {
      expect(row['title']).toBeTruthy();
      expect(row['says']).toBeTruthy();
      expect(row['source']).toBeTruthy();
      expect(Boolean(row['verified'])).toBe(Boolean(row['status']));
    }
  });

  it('without fees hold no amount and no judgement that quotes one', async () => {
    const bytes = await xlsx.encode(full(), speechOf('en'), { ...standardOptions, fees: 'hidden' });
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).toEqual([
      'Slots',
      'Samples',
      'Creators',
      'Rates',
      'Rules',
      'Quota',
      'Read me',
      'Lists',
    ]);
    const texts = sheets.flatMap(({ rows }) => rows.flat().map(String));
    expect(texts.filter((one) => /3.?333.?333|7.?777.?777|5.?000.?000|5000000/.test(one))).toEqual([]);
  });

  it('never take a name for a formula, nor hold an id of the shop', async () => {
    const texts = naughty.filter((one) => one.trim() !== '' && one.length < 2000);
    const rows = {
      samples: texts.map((text) => ({ ...sample, creator: text, product: text, note: text })),
      creators: texts.map((text) => ({ ...creator, handle: text, tier: text, note: text })),
      rates: texts.map((text) => ({ ...rate, productId: text, productName: text })),
    };
    const { sheets } = await readXlsx(await xlsx.encode(full({}, rows), speechOf('en')));
    for (const sheet of sheets.slice(2, 8)) {
      for (const cell of sheet.cells?.values() ?? []) expect(cell.formula).toBeUndefined();
      expect(sheet.rows.flat().map(String)).not.toContain(shop.id);
      expect(sheet.rows.flat().map(String)).not.toContain(shop.platformId);
    }
    expect(sheets[2]?.rows).toHaveLength(texts.length + 2);
  });
});
