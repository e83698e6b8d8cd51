import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { markets } from '../../../lib/markets';
import type { Ask } from '../../../lib/messaging/contract';
import { assumedLeadTimes, type Shop, type Slot } from '../../../lib/model/plan';
import { createMoney } from '../../../lib/state/planner-money';
import type { ShopPlan } from '../../../lib/state/planner-source';
import { day, money, slot } from '../builders';

const shop = (id: string, market: Shop['market'], cap: Shop['settings']['budgetCap'] = null): Shop => ({
  id,
  market,
  platformId: null,
  nickname: id,
  settings: { leadTimes: assumedLeadTimes, budgetCap: cap },
  revision: 1,
});
const paid = (id: string, of: string, fee: Slot['fee'], over: Partial<Slot> = {}): Slot =>
  slot({ id, shop: of, fee, payDay: day('2026-01-30'), ...over });

function bench(own: Shop, slots: readonly Slot[], others: readonly [Shop, readonly Slot[]][] = []) {
  const plan = signal<ShopPlan | null>({
    shop: own,
    slots,
    ledger: { known: false },
    samples: [],
    calendar: null,
    rates: [],
    creators: [],
    setAside: 0,
  });
  const all = [...slots, ...others.flatMap(([, theirs]) => theirs)];
  let asked = 0;
  const fails = signal(false);
  const ask = ((operation: string) => {
    asked += 1;
    if (operation !== 'slot.list') throw new Error(operation);
    return Promise.resolve(
      fails.value
        ? { ok: false, failure: { code: 'unknown', message: '' } }
        : { ok: true, value: { slots: all, next: null, setAside: 0 } },
    );
  }) as Ask;
  const shops = signal([own, ...others.map(([one]) => one)]);
  const model = createMoney({ ask, plan, shops, market: signal(markets[own.market]) });
  return { model, fails, asked: () => asked };
}
const shown = ({ model }: ReturnType<typeof bench>) =>
  model.tables.value.map(({ currency, rows, total, cap }) => ({
    currency,
    months: rows.map(({ month }) => month),
    total: total.total,
    over: rows.map(({ over }) => over),
    cap,
  }));

describe('money by month', () => {
  test('over the cap by one rupiah is over, by fees alone, and what may be charged is in no total', () => {
    const cap = money(10_000_000);
    const at = (fee: number) =>
      bench(shop('a', 'ID', cap), [
        paid('1', 'a', money(fee), {
          start: day('2026-02-01'),
          end: day('2026-02-14'),
          sampleCost: money(7),
        }),
      ]);
    expect(at(10_000_000).model.tables.value[0]?.rows.map(({ over }) => over)).toEqual([0, 0, 0]);
    const [table] = at(10_000_001).model.tables.value;
    expect(table?.rows.map(({ over }) => over)).toEqual([1, 0, 0]);
    expect(table?.rows.map(({ month, total, worst, best }) => [month, total, worst, best])).toEqual([
      ['2026-01', 10_000_001, 10_000_001, 10_000_001],
      ['2026-02', 7, 1_100_007, 7],
      ['2026-03', 0, 0, -1_100_000],
    ]);
    expect(table?.total).toMatchObject({
      total: 10_000_008,
      expected: 10_000_008,
      committed: 0,
      may: { charge: 1_100_000, chargeBack: 1_100_000, refund: 0 },
    });
  });

  test('a month without a day has no cap, nor has another currency', () => {
    const made = bench(shop('a', 'ID', money(1)), [
      paid('1', 'a', money(5), { payDay: null }),
      paid('2', 'a', money(5, 'USD')),
    ]);
    expect(shown(made)).toEqual([
      { currency: 'IDR', months: [null], total: 5, over: [0], cap: 1 },
      { currency: 'USD', months: ['2026-01'], total: 5, over: [0], cap: null },
    ]);
  });

  test('all shops together keep their currencies apart and have no cap', async () => {
    const made = bench(shop('a', 'ID', money(1)), [paid('1', 'a', money(5))], [
      [shop('b', 'ID'), [paid('2', 'b', money(6))]],
      [shop('c', 'GB'), [paid('3', 'c', money(7, 'GBP')), paid('4', 'c', null)]],
    ]); // prettier-ignore
    expect(made.asked()).toBe(0);
    await made.model.span('all');
    expect(shown(made)).toEqual([
      { currency: 'IDR', months: ['2026-01'], total: 11, over: [0], cap: null },
      { currency: 'GBP', months: ['2026-01'], total: 7, over: [0], cap: null },
    ]);
    expect(made.model.tables.value[1]?.total.unknown).toBe(1);
    await made.model.span('shop');
    expect(shown(made)).toMatchObject([{ currency: 'IDR', total: 5, cap: 1 }]);
  });

  test('shops that cannot be read are said to be missing, and this one stays', async () => {
    const made = bench(shop('a', 'ID'), [paid('1', 'a', money(5))], [[shop('b', 'ID'), []]]);
    made.fails.value = true;
    await made.model.span('all');
    expect(made.model.failed.value).toBe(true);
    expect(shown(made)).toMatchObject([{ total: 5 }]);
  });
});
