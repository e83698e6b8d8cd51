/** The month calendar: which month is shown, its weeks, and the same as a list by day. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { IsoDay } from '../model/day';
import type { Market } from '../model/market';
import { monthBeside, monthDays, monthWeeks } from '../planner/month';
import { withWords } from './planner-rows';
import type { ShopPlan } from './planner-source';
import { specialDays } from './special-days';

export interface MonthPorts {
  readonly plan: ReadonlySignal<ShopPlan | null>;
  readonly market: ReadonlySignal<Market | null>;
  readonly today: ReadonlySignal<IsoDay | null>;
  readonly filter: ReadonlySignal<string>;
}

export function createMonth({ plan, market, today, filter }: MonthPorts) {
  /** A day of the month that was gone to; null: the month of today, which moves on by itself. */
  const wanted = signal<IsoDay | null>(null);
  const shown = computed(() => wanted.value ?? today.value);
  const slots = computed(() => withWords(plan.value?.slots ?? [], filter.value));
  const special = computed(() =>
    market.value === null ? [] : specialDays(market.value.id, plan.value?.calendar ?? null),
  );
  return {
    /** A day of the month that is shown. */
    shown,
    weeks: computed(() => (shown.value === null ? [] : monthWeeks(shown.value, slots.value, special.value))),
    days: computed(() =>
      shown.value === null || today.value === null
        ? []
        : monthDays(shown.value, slots.value, special.value, today.value),
    ),
    /** Campaigns without any day: they have no place here. */
    undated: computed(() => slots.value.filter(({ start, end }) => start === null && end === null).length),
    go(step: -1 | 1): void {
      const next = shown.value && monthBeside(shown.value, step);
      // Days of the plan lie between 1970 and 2199.
      if (next !== null && next > '1970-02' && next < '2199-12') wanted.value = next;
    },
    toToday(): void {
      wanted.value = null;
    },
  };
}

export { foldedWeek, type MonthDay, type MonthWeek } from '../planner/month';
