/** What is due soon in the shop that is shown. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { Instant } from '../model/day';
import type { Market } from '../model/market';
import { dueOf, type Reminder } from '../planner/reminders';
import type { SampleRow } from '../planner/sample-ledger';
import { todayAt } from '../reckoning/days';
import type { ShopPlan } from './planner-source';

export type { Reminder } from '../planner/reminders';

export interface RemindersPorts {
  readonly plan: ReadonlySignal<ShopPlan | null>;
  readonly market: ReadonlySignal<Market | null>;
  readonly at: ReadonlySignal<Instant>;
  readonly samples: ReadonlySignal<readonly SampleRow[]>;
}

/** Two lists, since whether a backup is due is known elsewhere: with that reminder, and without it. */
export function createReminders({ plan, market, at, samples }: RemindersPorts) {
  const list = (backupDue: boolean) =>
    computed<readonly Reminder[]>(() => {
      const [own, here] = [plan.value, market.value];
      if (own === null || here === null) return [];
      const { slots, ledger } = own;
      const creations = ledger.known ? ledger.creations : null;
      return dueOf(
        { slots, samples: samples.value, creations, limits: here.limits, backupDue },
        todayAt(at.value, here.zone),
      );
    });
  const [withBackup, without] = [list(true), list(false)];
  return { of: (backupDue: boolean): readonly Reminder[] => (backupDue ? withBackup : without).value };
}
