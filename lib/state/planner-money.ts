/** Money by month, of one shop or of all: each currency in a table of its own, what may come apart from what is planned. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { markets } from '../markets';
import type { Ask } from '../messaging/contract';
import type { Market } from '../model/market';
import type { Currency } from '../model/money';
import type { Shop, Slot } from '../model/plan';
import {
  cashFlow,
  cashMonths,
  costKinds,
  mayKinds,
  type CashFlow,
  type CashMonth,
} from '../reckoning/cash-flow';
import { allSlots } from './planner-fetch';
import type { ShopPlan } from './planner-source';

export type MoneyScope = 'shop' | 'all';
export interface MoneyRow extends CashMonth {
  /** By how much the fees of the month are over the shop's cap; 0 within it, and where there is none. */
  readonly over: number;
  /** With everything that may be charged, and with everything that may come back. */
  readonly worst: number;
  readonly best: number;
}
export interface MoneyTable {
  readonly currency: Currency;
  readonly rows: readonly MoneyRow[];
  readonly total: Omit<MoneyRow, 'month'>;
  /** The cap of a month; null without one, and for several shops together. */
  readonly cap: number | null;
}

export interface MoneyPorts {
  readonly ask: Ask;
  readonly plan: ReadonlySignal<ShopPlan | null>;
  readonly shops: ReadonlySignal<readonly Shop[]>;
  /** The market of the shop that is shown, with the rule packs laid over it. */
  readonly market: ReadonlySignal<Market | null>;
}

export function createMoney({ ask, plan, shops, market }: MoneyPorts) {
  const scope = signal<MoneyScope>('shop');
  /** Campaigns of every shop; null until they are asked for. */
  const everywhere = signal<readonly Slot[] | null>(null);
  const failed = signal(false);
  let round = 0;

  const tables = computed<readonly MoneyTable[]>(() => {
    if (plan.value === null || market.value === null) return [];
    const own = flowOf(plan.value.slots, market.value);
    const cap = plan.value.shop.settings.budgetCap;
    if (scope.value === 'shop' || everywhere.value === null) {
      return tablesOf(own, market.value.currency, (currency) =>
        scope.value === 'shop' && cap?.currency === currency ? cap.minor : null,
      );
    }
    const others = shops.value.filter(({ id }) => id !== plan.value?.shop.id);
    const flows = others.map((shop) =>
      flowOf(
        (everywhere.value ?? []).filter((slot) => slot.shop === shop.id),
        markets[shop.market],
      ),
    );
    return tablesOf(together([own, ...flows]), market.value.currency, () => null);
  });

  async function load(): Promise<void> {
    round += 1;
    const mine = round;
    if (scope.value === 'shop') return;
    const all = await allSlots(ask, null, false);
    if (mine !== round) return;
    failed.value = 'code' in all;
    if (!('code' in all)) everywhere.value = all.rows;
  }
  return {
    scope: scope as ReadonlySignal<MoneyScope>,
    /** The other shops could not be asked for: only this one is in the tables. */
    failed: failed as ReadonlySignal<boolean>,
    tables,
    /** Asks for the other shops again, when they are shown. */
    load,
    span(over: MoneyScope): Promise<void> {
      scope.value = over;
      return load();
    },
  };
}

function flowOf(slots: readonly Slot[], { currency, limits }: Market): CashFlow {
  const { plusCrossMonthFee: known } = limits;
  return cashFlow(slots, { extra: known === 'unknown' ? null : known.value, home: currency });
}
function together(flows: readonly CashFlow[]): CashFlow {
  return { costs: flows.flatMap(({ costs }) => costs), may: flows.flatMap(({ may }) => may) };
}

/** One table per currency, that of the shop first. */
function tablesOf(
  flow: CashFlow,
  home: Currency,
  capIn: (currency: Currency) => number | null,
): readonly MoneyTable[] {
  const found = [...flow.costs, ...flow.may].map(({ currency }) => currency).sort();
  return [...new Set([home, ...found])].flatMap((currency) => {
    const cap = capIn(currency);
    const months = cashMonths(flow, currency);
    if (months.length === 0) return [];
    const rows = months.map((month) => rowOf(month, cap));
    return [{ currency, rows, total: totalOf(rows), cap }];
  });
}

function rowOf(month: CashMonth, cap: number | null): MoneyRow {
  const { of, may, total } = month;
  // A month that is not known is no month that has a cap.
  const over = cap === null || month.month === null ? 0 : Math.max(0, of.fee + of.flatFee - cap);
  return { ...month, over, worst: total + may.charge, best: total - may.chargeBack - may.refund };
}

function totalOf(rows: readonly MoneyRow[]): Omit<MoneyRow, 'month'> {
  const sum = (pick: (row: MoneyRow) => number): number => rows.reduce((all, row) => all + pick(row), 0);
  const [fee, flatFee, samples, commission] = costKinds.map((kind) => sum(({ of }) => of[kind]));
  const [charge, chargeBack, refund] = mayKinds.map((kind) => sum(({ may }) => may[kind]));
  return {
    committed: sum(({ committed }) => committed),
    expected: sum(({ expected }) => expected),
    of: { fee: fee ?? 0, flatFee: flatFee ?? 0, samples: samples ?? 0, commission: commission ?? 0 },
    total: sum(({ total }) => total),
    may: { charge: charge ?? 0, chargeBack: chargeBack ?? 0, refund: refund ?? 0 },
    unknown: sum(({ unknown }) => unknown),
    over: sum(({ over }) => over),
    worst: sum(({ worst }) => worst),
    best: sum(({ best }) => best),
  };
}

export { costKinds, mayKinds } from '../reckoning/cash-flow';
