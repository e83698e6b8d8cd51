import { describe, expect, test } from 'vitest';
import type { IsoDay, Zone } from '../../../lib/model/day';
import {
  fieldIds,
  type Draft,
  type FieldId,
  type Fields,
  type FieldValues,
  type Reading,
} from '../../../lib/model/draft';
import { slotSchema } from '../../../lib/model/schema';
import { defaultName, kindOf, slotFromDraft } from '../../../lib/planner/slot-from-draft';
import { noon } from '../storage/desk';

const evidence = { source: 'label', label: 'Label', score: 95 } as const;
const read = <T>(value: T): Reading<T> => ({ state: 'read', value, raw: String(value), evidence });
const day = (text: string): IsoDay => text as IsoDay;

function draft(
  fields: Partial<{ [K in FieldId]: Reading<FieldValues[K]> }>,
  page: Draft['page'] = 'plus-create',
): Draft {
  const missing = Object.fromEntries(fieldIds.map((id) => [id, { state: 'missing', why: 'not-here' }]));
  return {
    page,
    market: 'ID',
    language: 'en',
    readAt: noon,
    fields: { ...missing, ...fields } as unknown as Fields,
  };
}
const given = {
  id: 'slot-1',
  shop: 'shop-1',
  kind: 'plus-task',
  at: noon,
  zone: 'Asia/Jakarta' as Zone,
} as const;
const product = {
  id: 'p1',
  name: 'Serum Wajah 30 ml',
  price: null,
  stock: null,
  commission: 1500,
  adsCommission: null,
};

describe('the kind', () => {
  test.each([
    ['plus-create', { plusType: read('task' as const) }, 'plus-task'],
    ['plus-create', { plusType: read('challenge' as const) }, 'plus-challenge'],
    ['plus-create', {}, null],
    ['target-create', {}, 'target'],
    ['flat-fee-create', {}, 'flat-fee'],
    ['open-edit', {}, 'open'],
    ['sample-list', {}, null],
  ] as const)('of %s %o is %s', (page, fields, kind) => {
    expect(kindOf(draft(fields, page))).toBe(kind);
  });
});

describe('a slot of a draft', () => {
  test('holds what was read', () => {
    const slot = slotFromDraft(
      draft({
        name: read('  Spring serum '),
        start: read(day('2026-04-01')),
        end: read(day('2026-04-25')),
        budget: read({ minor: 10_000_000, currency: 'IDR' } as const),
        products: read([product]),
        creators: read(['@kirana.contoh']),
        sampleOffered: read('yes' as const),
        status: read('paid' as const),
      }),
      given,
    );
    expect(slot).toMatchObject({
      name: 'Spring serum',
      start: '2026-04-01',
      end: '2026-04-25',
      fee: { minor: 10_000_000, currency: 'IDR' },
      products: [{ id: 'p1', name: 'Serum Wajah 30 ml', commission: 1500 }],
      creators: ['@kirana.contoh'],
      sampleOffered: 'yes',
      status: 'paid',
      payDay: null,
      revision: 0,
    });
    expect(slotSchema.parse(slot)).toEqual(slot);
  });

  test('leaves open what was not read with certainty', () => {
    const slot = slotFromDraft(
      draft({
        end: {
          state: 'ambiguous',
          raw: '04/05/2026',
          candidates: [day('2026-04-05'), day('2026-05-04')],
          evidence,
        },
        budget: { state: 'unreadable', raw: 'Rp 1.50.000', why: 'grouping', evidence },
        start: { state: 'blank', evidence },
      }),
      given,
    );
    expect(slot).toMatchObject({
      name: 'plus-task-20260331',
      start: null,
      end: null,
      fee: null,
      products: [],
      creators: [],
      sampleOffered: 'unknown',
      status: 'draft',
    });
  });

  test('takes the fee of its own kind', () => {
    const fields = {
      flatFee: read({ minor: 5, currency: 'GBP' } as const),
      budget: read({ minor: 9, currency: 'GBP' } as const),
    };
    expect(slotFromDraft(draft(fields), { ...given, kind: 'flat-fee' }).fee?.minor).toBe(5);
    expect(slotFromDraft(draft(fields), given).fee?.minor).toBe(9);
  });

  test('is named after its first product and its first day that was read', () => {
    const named = (fields: Parameters<typeof draft>[0]) => slotFromDraft(draft(fields), given).name;
    const [start, end] = [read(day('2026-04-01')), read(day('2026-04-25'))];
    expect(named({ name: read('  '), products: read([product]), start, end })).toBe(
      'plus-task-serum-wajah-30-ml-20260401',
    );
    expect(named({ products: read([{ ...product, name: null }]), end })).toBe('plus-task-20260425');
    expect(named({ products: read([]) })).toBe('plus-task-20260331');
  });

  test('keeps a product without number or name, and starts without notes', () => {
    const slot = slotFromDraft(
      draft({
        products: read([
          { ...product, id: null },
          { ...product, name: null },
        ]),
      }),
      given,
    );
    expect(slot.products).toEqual([
      { id: null, name: 'Serum Wajah 30 ml', commission: 1500 },
      { id: 'p1', name: null, commission: 1500 },
    ]);
    expect(slot).toMatchObject({ notes: '', deletedAt: null, createdAt: noon });
  });

  test.each([
    [1999, 1999, 'x'],
    [2000, 2000, 'x'],
    [2001, 2000, '…'],
  ])('a text of %i characters is kept in %i, ending in %s', (length, kept, last) => {
    const { name } = slotFromDraft(draft({ name: read('x'.repeat(length)) }), given);
    expect([name.length, name.at(-1)]).toEqual([kept, last]);
  });

  test('stays a slot whatever the page holds', () => {
    const endless = 'x'.repeat(70_000);
    const slot = slotFromDraft(
      draft({
        name: read(endless),
        products: read([{ ...product, name: endless }]),
        creators: read([endless]),
      }),
      given,
    );
    expect(slotSchema.safeParse(slot).success).toBe(true);
  });
});

describe('the default name', () => {
  test.each([
    ['plus-task', 'Serum Wajah 30 ml', 'plus-task-serum-wajah-30-ml-20260401'],
    ['target', 'Crème & Brûlée!', 'target-creme-brulee-20260401'],
    ['target', '   ', 'target-20260401'],
    ['target', '«« Serum »»', 'target-serum-20260401'],
    ['target', `${'a'.repeat(39)} & b`, `target-${'a'.repeat(39)}-20260401`],
    ['target', null, 'target-20260401'],
    ['open', 'น้ำตบ', 'open-น้ำตบ-20260401'],
    ['open', 'a'.repeat(60), `open-${'a'.repeat(40)}-20260401`],
  ] as const)('of %s %s is %s', (kind, name, expected) => {
    expect(defaultName(kind, name, '2026-04-01')).toBe(expected);
  });
});
