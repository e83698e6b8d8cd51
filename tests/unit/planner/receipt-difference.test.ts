import { describe, expect, it } from 'vitest';
import type { FieldId } from '../../../lib/model/draft';
import type { Receipt } from '../../../lib/model/receipt';
import { receiptDifference } from '../../../lib/planner/receipt-difference';
import { day, instant, money, slot } from '../builders';

type Kept = Receipt['fields'][number];
const receipt = (...fields: readonly Kept[]): Receipt => ({
  id: 'receipt-1',
  shop: 's',
  slot: 'slot',
  at: instant('2026-03-20T02:00:00Z'),
  page: 'plus-create',
  url: 'https://affiliate-id.tokopedia.com/create',
  fields,
  lines: [],
  validFrom: instant('2026-01-01T00:00:00Z'),
});
const said = (field: FieldId, text: string): Kept => ({ field, state: 'read', text });
const product = { id: '11', name: 'Serum', commission: 1_000 };
const planned = slot({
  kind: 'plus-task',
  name: 'Kopi',
  start: day('2026-04-01'),
  end: day('2026-04-25'),
  fee: money(15_000_000),
  sampleOffered: 'yes',
  products: [product, { ...product, id: '12' }],
  creators: ['rani.dapur'],
});

describe('the difference of a receipt and the plan', () => {
  it.each([
    ['name', 'Kopi', 'Kopi susu'],
    ['plusType', 'task', 'challenge'],
    ['start', '2026-04-01', '2026-04-02'],
    ['end', '2026-04-25', '2026-04-24'],
    ['budget', 'IDR 15000000', 'IDR 15000001'],
    ['sampleOffered', 'yes', 'no'],
    ['products', '2: 11, 12', '2: 12, 11'],
    ['creators', '1: rani.dapur', '0'],
  ] as const)('of %s: "%s" is the same and "%s" is a change', (field, same, other) => {
    const states = receiptDifference(receipt(said(field, same), said(field, other)), planned);
    expect(states.map(({ state }) => state)).toEqual(['same', 'changed']);
    expect(states.map(({ now, because }) => [now, because])).toEqual([
      [same, null],
      [same, null],
    ]);
  });
  it('the fee of a flat-fee campaign is its fee per creator', () => {
    const flat = slot({ kind: 'flat-fee', fee: money(500_000) });
    const [fee, budget] = receiptDifference(
      receipt(said('flatFee', 'IDR 500000'), said('budget', 'IDR 500000')),
      flat,
    );
    expect(fee?.state).toBe('same');
    expect(budget).toMatchObject({ state: 'not-checked', because: 'not-in-plan' });
  });
  it('what was not read then is not checked, even where the plan knows it now', () => {
    const rows = receiptDifference(
      receipt(
        { field: 'start', state: 'ambiguous', text: '' },
        { field: 'name', state: 'missing', text: '' },
        { field: 'end', state: 'unreadable', text: '' },
        { field: 'budget', state: 'blank', text: '' },
      ),
      planned,
    );
    expect(rows.map(({ state, because }) => [state, because])).toEqual(
      rows.map(() => ['not-checked', 'not-read']),
    );
  });
  it('what the plan does not keep is not checked, and what it gave up is a change', () => {
    const rows = receiptDifference(
      receipt(said('message', '40'), said('reward', 'IDR 10000'), said('end', '2026-04-25')),
      slot({ kind: 'open', end: null }),
    );
    expect(rows.map(({ state }) => state)).toEqual(['not-checked', 'not-checked', 'changed']);
    expect(rows[2]).toMatchObject({ now: null });
  });
  it('a product without its id makes the products not comparable', () => {
    const vague = slot({ products: [product, { ...product, id: null }] });
    const [row] = receiptDifference(receipt(said('products', '2: 11, ?')), vague);
    expect(row).toMatchObject({ state: 'not-checked', because: 'not-in-plan' });
  });
  it('an open value in the plan is a change: kind, samples, fee and start', () => {
    const open = slot({ kind: 'target', start: null, fee: null, sampleOffered: 'unknown' });
    const rows = receiptDifference(
      receipt(
        said('plusType', 'task'),
        said('start', '2026-04-01'),
        said('budget', 'IDR 1'),
        said('sampleOffered', 'no'),
      ),
      open,
    );
    expect(rows.map(({ state, now }) => [state, now])).toEqual(rows.map(() => ['changed', null]));
  });
});
