/** The operating view: which campaigns lie where, what is being moved, and the quota of the days. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Ask } from '../messaging/contract';
import { calendarOf } from '../markets';
import type { CalendarItem } from '../model/calendar';
import type { IsoDay } from '../model/day';
import type { Market, MarketId } from '../model/market';
import type { Calendar, Creator, MarketCalendar, Shop, Slot } from '../model/plan';
import { creationDay, quotaDays, quotaRuns, type QuotaDay } from '../planner/quota-strip';
import { isMovable, movedBy, resizedBy, timelineOf, type Grouping } from '../planner/timeline';
import { addDays, daysBetween } from '../reckoning/days';
import type { SampleTimeline } from '../reckoning/sample-timeline';
import { withWords } from './planner-rows';
import { allSlots } from './planner-fetch';
import type { ShopPlan } from './planner-source';
import { slotWay } from './slot-way';
import { specialDays } from './special-days';

/** Pixels of a day; a name says how much one screen shows of it. */
export const zooms = { week: 112, month: 30, quarter: 11, year: 3 } as const;
export type Zoom = keyof typeof zooms;

/** A campaign on its way: as it is stored, and as it would be. */
export interface Moving {
  readonly stored: Slot;
  readonly slot: Slot;
}
/** Days worth knowing, from and to included, counted from the first day of the line. */
export interface Shade {
  readonly key: string;
  readonly name: string;
  readonly kind: CalendarItem['kind'];
  readonly from: number;
  readonly days: number;
}

export interface TimelinePorts {
  readonly ask: Ask;
  readonly plan: ReadonlySignal<ShopPlan | null>;
  readonly shops: ReadonlySignal<readonly Shop[]>;
  readonly market: ReadonlySignal<Market | null>;
  readonly today: ReadonlySignal<IsoDay | null>;
  readonly filter: ReadonlySignal<string>;
  readonly readOnly: ReadonlySignal<boolean>;
  /** Stores a campaign at its new place; resolves when the plan has been asked for again. */
  readonly place: (slot: Slot) => Promise<void>;
}

export function createTimeline(ports: TimelinePorts) {
  const { ask, plan, shops, market, today, filter, readOnly, place } = ports;
  const scope = signal<'shop' | 'all'>('shop');
  const grouping = signal<Grouping>('none');
  const zoom = signal<Zoom>('month');
  const current = signal<string | null>(null);
  const moving = signal<Moving | null>(null);
  /** Campaigns of the other shops; null until they are asked for. */
  const others = signal<readonly Slot[] | null>(null);
  /** Their creators, for the tiers. */
  const otherCreators = signal<readonly Creator[]>([]);
  /** What the seller made of the calendars of other markets, asked for together with their campaigns. */
  const ownCalendars = signal<readonly MarketCalendar[]>([]);
  const othersFailed = signal(false);
  /** Of other shops only what is not long over: an agency has years of them. */
  const since = computed(() => today.value && addDays(today.value, -90));
  let round = 0;

  const slots = computed<readonly Slot[]>(() => {
    const own = plan.value?.slots ?? [];
    return scope.value === 'all' ? [...own, ...(others.value ?? [])] : own;
  });
  const shown = computed(() => withWords(slots.value, filter.value));
  const creators = computed<readonly Creator[]>(() => {
    const own = plan.value?.creators ?? [];
    return scope.value === 'all' ? [...own, ...otherCreators.value] : own;
  });
  const line = computed(
    () => today.value && timelineOf(shown.value, grouping.value, today.value, creators.value),
  );
  const quota = computed<readonly QuotaDay[] | null>(() => {
    const limit = market.value?.limits.plusQuota ?? 'unknown';
    if (!plan.value || !market.value || !line.value || limit === 'unknown' || !plan.value.ledger.known)
      return null;
    const planned = plannedDays(plan.value.slots, today.value, null);
    const given = {
      creations: plan.value.ledger.creations,
      planned,
      limit: limit.value,
      zone: market.value.zone,
    };
    return quotaDays(given, line.value.first, line.value.days);
  });
  const shades = computed<readonly Shade[]>(() => {
    const here = line.value;
    if (!here || !market.value) return [];
    return specialDays(market.value.id, plan.value?.calendar ?? null)
      .map(({ key, name, kind, from, to }) => ({
        key,
        name,
        kind,
        from: daysBetween(here.first, from),
        days: daysBetween(from, to) + 1,
      }))
      .filter(({ from, days }) => from + days > 0 && from < here.days);
  });

  /** Pauses and holidays by market, as the seller has them. */
  const calendars = computed<ReadonlyMap<MarketId, Calendar>>(() => {
    const here = plan.value;
    const ownOf = (id: MarketId): MarketCalendar | null =>
      id === here?.shop.market ? here.calendar : (ownCalendars.value.find((own) => own.id === id) ?? null);
    const known = new Set(shops.value.map((shop) => shop.market));
    return new Map([...known].map((id) => [id, calendarOf(id, ownOf(id))]));
  });
  /** The way of a sample by the lead times of the campaign's own shop and the calendar of its market. */
  function wayOf(slot: Slot): SampleTimeline | null {
    const shop = shops.value.find(({ id }) => id === slot.shop);
    const calendar = shop && calendars.value.get(shop.market);
    return calendar ? slotWay(slot, shop.settings.leadTimes, calendar) : null;
  }

  /** The quota of the day on which this campaign would be created, itself left out. */
  function quotaOf(slot: Slot): QuotaPlace {
    const day = today.value && creationDay(slot, today.value);
    const limit = market.value?.limits.plusQuota ?? 'unknown';
    if (!day || !plan.value || !market.value || slot.shop !== plan.value.shop.id) return { state: 'none' };
    if (limit === 'unknown' || !plan.value.ledger.known) return { state: 'unknown', day };
    const given = {
      creations: plan.value.ledger.creations,
      planned: plannedDays(plan.value.slots, today.value, slot.id),
      limit: limit.value,
      zone: market.value.zone,
    };
    const [there] = quotaDays(given, day, 1);
    const used = there ?? { strict: 0, lenient: 0, planned: 0, freeing: 0 };
    return { state: 'known', day, ...used, limit: limit.value.count };
  }

  function change(slot: Slot, how: 'move' | 'resize', days: number): void {
    if (readOnly.value || !isMovable(slot)) return;
    const stored = moving.value?.stored.id === slot.id ? moving.value.stored : slot;
    moving.value = { stored, slot: how === 'move' ? movedBy(slot, days) : resizedBy(slot, days) };
  }
  async function keep(): Promise<void> {
    const now = moving.value;
    if (now === null) return;
    const { stored, slot } = now;
    if (stored.start !== slot.start || stored.end !== slot.end) await place(slot);
    if (moving.value === now) moving.value = null;
    if (scope.value === 'all') await load();
  }
  async function load(): Promise<void> {
    round += 1;
    const [mine, own] = [round, plan.value?.shop.id];
    if (scope.value === 'shop') return;
    const ids = shops.value.map(({ id }) => id).filter((id) => id !== own);
    const within = since.value && { from: since.value, to: addDays(since.value, tenYears) };
    const [kept, lists, people] = await Promise.all([
      ask('calendar.list', {}),
      Promise.all(ids.map((id) => allSlots(ask, id, false, within))),
      Promise.all(ids.map((shop) => ask('creator.list', { shop }))),
    ]);
    if (mine !== round) return;
    const slotsRead = lists.filter((list) => 'rows' in list);
    const peopleRead = people.filter(({ ok }) => ok);
    const failed = !kept.ok || slotsRead.length + peopleRead.length < 2 * ids.length;
    othersFailed.value = failed;
    if (failed) return;
    otherCreators.value = people.flatMap((list) => (list.ok ? list.value.creators : []));
    ownCalendars.value = kept.value.calendars;
    others.value = slotsRead.flatMap(({ rows }) => rows);
  }
  return {
    scope: scope as ReadonlySignal<'shop' | 'all'>,
    grouping: grouping as ReadonlySignal<Grouping>,
    zoom: zoom as ReadonlySignal<Zoom>,
    /** The campaign that the arrows start from. */
    current: current as ReadonlySignal<string | null>,
    moving: moving as ReadonlySignal<Moving | null>,
    /** The first day of what other shops show. */
    since,
    othersFailed: othersFailed as ReadonlySignal<boolean>,
    all: computed(() => slots.value.length),
    line,
    /** null where the quota is not known. */
    runs: computed(() => quota.value && quotaRuns(quota.value)),
    shades,
    wayOf,
    quotaOf,
    load,
    keep,
    /** Moves or resizes by days from where it is now; nothing is stored before `keep`. */
    change,
    /** The same by days from where it is stored, for a pointer. */
    drag(stored: Slot, how: 'move' | 'resize', days: number): void {
      if (readOnly.value || !isMovable(stored)) return;
      const slot = how === 'move' ? movedBy(stored, days) : resizedBy(stored, days);
      const { value } = moving;
      if (value?.slot.start === slot.start && value.slot.end === slot.end) return;
      moving.value = { stored, slot };
    },
    drop(): void {
      moving.value = null;
    },
    choose(id: string | null): void {
      current.value = id;
    },
    group(by: Grouping): void {
      grouping.value = by;
    },
    look(at: Zoom): void {
      zoom.value = at;
    },
    span(over: 'shop' | 'all'): Promise<void> {
      scope.value = over;
      return load();
    },
  };
}

export type QuotaPlace =
  /** It needs no place, or is of a shop that is not shown. */
  | { readonly state: 'none' }
  | { readonly state: 'unknown'; readonly day: IsoDay }
  | ({ readonly state: 'known'; readonly day: IsoDay; readonly limit: number } & QuotaDay);

function plannedDays(
  slots: readonly Slot[],
  today: IsoDay | null,
  without: string | null,
): readonly IsoDay[] {
  if (today === null) return [];
  return slots.flatMap((slot) => (slot.id === without ? [] : (creationDay(slot, today) ?? [])));
}

/** Days: nobody plans further. */
const tenYears = 3_653;

/** The day at a place of the line, and the place of a day. */
export const dayAt = (first: IsoDay, place: number): IsoDay => addDays(first, place);
export const placeOf = (first: IsoDay, day: IsoDay): number => daysBetween(first, day);
export { groupings, isMovable, type Grouping, type Timeline, type TimelineRow } from '../planner/timeline';
export type { QuotaRun } from '../planner/quota-strip';
export { marksOf, type LaneMark } from '../planner/timeline-marks';
