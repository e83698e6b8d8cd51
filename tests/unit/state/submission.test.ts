import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../lib/messaging/contract';
import type { Slot } from '../../../lib/model/plan';
import type { Receipt } from '../../../lib/model/receipt';
import { receiptSchema } from '../../../lib/model/schema';
import { todayAt } from '../../../lib/reckoning/days';
import { judge } from '../../../lib/state/judge';
import { createSubmission, type Submitting } from '../../../lib/state/sidebar-submission';
import { day, draft, instant, read, slot } from '../builders';

const at = instant('2026-03-20T02:00:00Z');
const own = (over: Partial<Slot> = {}): Slot => ({ ...slot(), status: 'draft', revision: 3, ...over });
const whole = draft('plus-create', { name: read('Serum'), end: read(day('2026-04-25')) });
const submitting = (over: Partial<Submitting> = {}): Submitting => ({
  at,
  shop: 'shop-1',
  draft: whole,
  fields: ['name', 'start', 'end'],
  report: judge.report(whole, judge.markets.ID, { today: todayAt(at, judge.markets.ID.zone) }),
  validFrom: instant('2026-12-01T00:00:00Z'),
  pack: 'agency-dec',
  dismissals: [{ rule: 'plus-quota-spent', reason: 'support', until: day('2026-04-19') }],
  next: { ...slot(), kind: 'plus-task' },
  own: null,
  url: 'https://affiliate-id.tokopedia.com/create',
  ...over,
});

/** A worker that stores, and fails the operations it is told to fail, once each. */
function worker(failing: readonly string[] = [], clock = { now: at }) {
  const slots: Slot[] = [];
  const receipts: Receipt[] = [];
  const left = [...failing];
  let revision = 10;
  const ask = (async (operation: string, request: { slot: Slot; receipt: Receipt }) => {
    await Promise.resolve();
    const name = operation === 'slot.save' ? `${operation} ${request.slot.status}` : operation;
    if (left.includes(name)) {
      left.splice(left.indexOf(name), 1);
      return { ok: false, failure: { code: 'storage', message: '' } };
    }
    if (operation === 'receipt.save') {
      receipts.push(request.receipt);
      return { ok: true, value: request.receipt };
    }
    const stored = slots.at(-1);
    if (stored && stored.revision !== request.slot.revision) {
      return { ok: false, failure: { code: 'conflict', message: '' } };
    }
    const saved = { ...request.slot, revision: (revision += 1) };
    slots.push(saved);
    return { ok: true, value: saved };
  }) as unknown as Ask;
  let ids = 0;
  return {
    slots,
    receipts,
    model: createSubmission({ ask, judge, now: () => clock.now, newId: () => `id-${(ids += 1)}` }),
  };
}

describe('"Submitted?"', () => {
  it('plans a new campaign, then marks it, then keeps the receipt', async () => {
    const { model, slots, receipts } = worker();
    model.notice(submitting());
    expect(slots).toEqual([]);
    await model.confirm();
    expect(slots.map(({ status }) => status)).toEqual(['draft', 'pending-payment']);
    expect(receipts).toMatchObject([
      { slot: slots[0]?.id, at, validFrom: '2026-12-01T00:00:00Z', version: 2, pack: 'agency-dec' },
    ]);
    expect(receipts).toMatchObject([
      { dismissals: [{ rule: 'plus-quota-spent', reason: 'support', until: '2026-04-19' }] },
    ]);
    expect(receiptSchema.safeParse(receipts[0]).success).toBe(true);
    expect(receipts[0]?.fields).toEqual([
      { field: 'name', state: 'read', text: 'Serum' },
      { field: 'start', state: 'missing', text: '' },
      { field: 'end', state: 'read', text: '2026-04-25' },
    ]);
    expect(model.submission.value).toMatchObject({ state: 'saved', planned: true });
  });
  it('marks the campaign that is in the plan, in one step, and never takes a later status back', async () => {
    const first = worker();
    first.model.notice(submitting({ own: own(), next: { ...slot(), kind: 'target' } }));
    await first.model.confirm();
    expect(first.slots).toMatchObject([{ status: 'ongoing' }]);
    const second = worker();
    second.model.notice(submitting({ own: own({ status: 'paid' }) }));
    await second.model.confirm();
    expect(second.slots).toMatchObject([{ status: 'paid' }]);
  });
  it.each(['slot.save draft', 'slot.save pending-payment', 'receipt.save'])(
    'says that %s failed, and trying again ends in one campaign and one receipt',
    async (failing) => {
      const { model, slots, receipts } = worker([failing]);
      model.notice(submitting());
      await model.confirm();
      expect(model.submission.value).toMatchObject({ state: 'failed', failure: { code: 'storage' } });
      await model.confirm();
      expect(model.submission.value.state).toBe('saved');
      expect(new Set(slots.map(({ id }) => id)).size).toBe(1);
      expect(slots.at(-1)?.status).toBe('pending-payment');
      expect(receipts).toHaveLength(1);
    },
  );
  it('keeps the receipt alone when the kind is not known, and nothing after "not yet"', async () => {
    const one = worker();
    one.model.notice(submitting({ next: null }));
    await one.model.confirm();
    expect(one.slots).toEqual([]);
    expect(one.receipts).toMatchObject([{ slot: null }]);
    expect(one.model.submission.value).toMatchObject({ state: 'saved', planned: false });
    const two = worker();
    two.model.notice(submitting());
    two.model.dismiss();
    await two.model.confirm();
    expect([two.slots, two.receipts]).toEqual([[], []]);
  });
  it('keeps what it said while the page moves on by itself, and takes it away at a later move', async () => {
    const clock = { now: at };
    const { model } = worker([], clock);
    model.notice(submitting());
    model.moved();
    expect(model.submission.value.state).toBe('asked');
    await model.confirm();
    model.moved();
    expect(model.submission.value.state).toBe('saved');
    clock.now = instant('2026-03-20T02:00:11Z');
    model.moved();
    expect(model.submission.value.state).toBe('none');
  });
});
