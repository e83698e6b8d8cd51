/** What is due soon and what to do about it, from what the plan knows. Pure; days of the shop. */
import type { IsoDay, Today } from '../model/day';
import type { CampaignStatus } from '../model/draft';
import type { Market } from '../model/market';
import type { Creation, Slot } from '../model/plan';
import { addDays, dayOf } from '../reckoning/days';
import { quotaAt } from '../reckoning/quota';
import { adsStopOf, hasAds } from './ads-stop';
import type { SampleRow, SampleTask } from './sample-ledger';

export const reminderKinds = [
  'backup',
  'sample-decide',
  'sample-ship',
  'sample-content',
  'recall-closes',
  'ads-stop',
  'quota-frees',
  'tax-report',
  'refund',
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

export interface Reminder {
  readonly kind: ReminderKind;
  /** The last day for it, or the day on which it happens; of several the first one. */
  readonly day: IsoDay;
  readonly state: 'overdue' | 'today' | 'coming';
  /** How many things it stands for. */
  readonly count: number;
  /** The campaign it is about; null when it is about several or none. */
  readonly slot: Slot | null;
  /** Names of the campaigns or creators. */
  readonly names: readonly string[];
}
export interface DuePlan {
  readonly slots: readonly Slot[];
  readonly samples: readonly SampleRow[];
  /** null while the history is not known. */
  readonly creations: readonly Creation[] | null;
  readonly limits: Pick<Market['limits'], 'plusQuota' | 'plusRecallRefundDays'>;
  readonly backupDue: boolean;
}

/** Days ahead that are worth a reminder: money and places of the quota early, samples shortly before. */
const ahead = { samples: 3, recall: 7, ads: 14, quota: 14, tax: 7 } as const;
/** Days for which a tax report or a refund that should be there is still asked after. */
const asked = 14;

/** Every reminder of the day, the earliest first. */
export function dueOf(plan: DuePlan, today: Today): readonly Reminder[] {
  const near = nearOf(today.day);
  const found = [
    ...(plan.backupDue ? [reminder('backup', today.day, today.day, null, [])] : []),
    ...sampleTasks.flatMap((task) => samplesDue(plan.samples, task, today.day)),
    ...plan.slots.flatMap((slot) => [
      ...recallCloses(slot, near),
      ...adsStop(slot, near),
      ...refund(slot, plan.limits.plusRecallRefundDays, today.day),
    ]),
    ...quotaFrees(plan, today),
    ...taxReports(plan.slots, near),
  ];
  return found.sort((a, b) => order(a.day, b.day) || order(a.names.join(), b.names.join()));
}

/** Days around today, counted once: comparing days is cheap, counting them for each of 2,000 campaigns is not. */
interface Near {
  readonly today: IsoDay;
  readonly starts: readonly [IsoDay, IsoDay];
  readonly ads: IsoDay;
  readonly paid: readonly [IsoDay, IsoDay];
}
function nearOf(today: IsoDay): Near {
  return {
    today,
    starts: [addDays(today, 1), addDays(today, ahead.recall + 1)],
    ads: addDays(today, ahead.ads),
    // A report is there 7 to 37 days after the payment.
    paid: [addDays(today, -asked - 37), addDays(today, ahead.tax - 7)],
  };
}
function isWithin(day: IsoDay, [from, to]: readonly [IsoDay, IsoDay]): boolean {
  return from <= day && day <= to;
}

const sampleTasks = ['decide', 'ship', 'content'] as const satisfies readonly SampleTask[];

/** One reminder for all samples of a task that are due: a list of fifty names would hide the rest. */
function samplesDue(
  rows: readonly SampleRow[],
  task: (typeof sampleTasks)[number],
  today: IsoDay,
): readonly Reminder[] {
  const last = addDays(today, ahead.samples);
  const waiting = rows.flatMap(({ due, sample }) =>
    due?.task === task && due.day <= last ? [{ day: due.day, name: sample.creator }] : [],
  );
  const [first] = waiting.map(({ day }) => day).sort();
  const names = waiting.map(({ name }) => name);
  return first === undefined ? [] : [reminder(`sample-${task}`, first, today, null, names)];
}

/** Paid and not started: the day before the start is the last one to recall (cp-recall). */
function recallCloses(slot: Slot, { today, starts }: Near): readonly Reminder[] {
  if (!isPlus(slot) || slot.status !== 'paid' || slot.start === null || !isWithin(slot.start, starts))
    return [];
  return [reminder('recall-closes', addDays(slot.start, -1), today, slot, [slot.name])];
}

function adsStop(slot: Slot, near: Near): readonly Reminder[] {
  const stop = hasAds(slot) && runs[slot.status] ? adsStopOf(slot) : null;
  if (stop === null || !isWithin(stop.day, [near.today, near.ads])) return [];
  return [reminder('ads-stop', stop.day, near.today, slot, [slot.name])];
}

/** The day of the recall is not known; it lies between payment and start, and so does the latest refund. */
function refund(
  slot: Slot,
  days: DuePlan['limits']['plusRecallRefundDays'],
  today: IsoDay,
): readonly Reminder[] {
  if (slot.status !== 'recalled' || slot.payDay === null || slot.start === null || days === 'unknown')
    return [];
  const [low, high] = days.value;
  const latest = addDays(slot.start, high - 1);
  const open = addDays(slot.payDay, low) <= today && today <= addDays(latest, asked);
  return open ? [reminder('refund', latest, today, slot, [slot.name])] : [];
}

function quotaFrees({ creations, limits }: DuePlan, today: Today): readonly Reminder[] {
  if (creations === null || limits.plusQuota === 'unknown') return [];
  const { strict } = quotaAt(creations, today.at, limits.plusQuota.value);
  const day = strict.nextFree && dayOf(strict.nextFree, today.zone);
  if (day === null || day > addDays(today.day, ahead.quota)) return [];
  return [{ ...reminder('quota-frees', day, today.day, null, []), count: strict.left }];
}

/** The report of a payment is there on the 7th of the month after (cp-tax-report). */
function taxReports(slots: readonly Slot[], { today, paid: around }: Near): readonly Reminder[] {
  const byDay = new Map<IsoDay, Slot[]>();
  for (const slot of slots) {
    if (!isPlus(slot) || slot.payDay === null || !paid[slot.status]) continue;
    if (!isWithin(slot.payDay, around)) continue;
    const day = seventhAfter(slot.payDay);
    if (day > addDays(today, ahead.tax) || addDays(day, asked) < today) continue;
    byDay.set(day, [...(byDay.get(day) ?? []), slot]);
  }
  return [...byDay].map(([day, of]) =>
    reminder(
      'tax-report',
      day,
      today,
      of.length === 1 ? (of[0] ?? null) : null,
      of.map(({ name }) => name),
    ),
  );
}
function seventhAfter(payDay: IsoDay): IsoDay {
  const first = addDays(payDay, 1 - Number(payDay.slice(8)));
  const next = addDays(first, 31);
  return addDays(next, 7 - Number(next.slice(8)));
}

function reminder(
  kind: ReminderKind,
  day: IsoDay,
  today: IsoDay,
  slot: Slot | null,
  names: readonly string[],
): Reminder {
  const state = day < today ? 'overdue' : day === today ? 'today' : 'coming';
  return { kind, day, state, slot, names, count: Math.max(1, names.length) };
}

function isPlus({ kind }: Slot): boolean {
  return kind === 'plus-task' || kind === 'plus-challenge';
}
const runs = {
  draft: true,
  'pending-payment': true,
  paid: true,
  ongoing: true,
  ended: true,
  recalled: false,
  cancelled: false,
  'expired-unpaid': false,
} as const satisfies Record<CampaignStatus, boolean>;
/** Money was paid for it and not asked back. */
const paid = {
  draft: false,
  'pending-payment': false,
  paid: true,
  ongoing: true,
  ended: true,
  recalled: false,
  cancelled: false,
  'expired-unpaid': false,
} as const satisfies Record<CampaignStatus, boolean>;

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
