/** What the campaigns of a page would change in the plan. Nothing is decided here: the seller looks and says yes. */
import type { Instant, IsoDay, Zone } from '../model/day';
import type { CampaignStatus } from '../model/draft';
import type { CampaignList, ListedCampaign } from '../model/listed';
import type { Money } from '../model/money';
import { undecided, type Creation, type Ledger, type Slot, type SlotKind } from '../model/plan';
import { addDays, dayOf } from '../reckoning/days';
import { isCounted, latestCreation } from './creation-of-slot';
import { campaignsInPlan, type Missed } from './campaign-in-plan';
import { distinct, plausible, withAnswer } from './listed-rows';
import type { ListedAnswer, ListedQuestion } from './listed-rows';

interface Values {
  readonly name: string;
  readonly kind: SlotKind;
  readonly status: CampaignStatus;
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly fee: Money;
  readonly created: IsoDay;
}
export type ListedValue = keyof Values;
/** One value that would change; `from` is null where the plan has none. */
export type ListedChange = {
  [V in ListedValue]: { readonly value: V; readonly from: Values[V] | null; readonly to: Values[V] };
}[ListedValue];

export interface ReviewedCampaign {
  /** The same for the same row of another reading. */
  readonly key: string;
  readonly name: string | null;
  readonly state: 'new' | 'changed' | 'same' | 'unclear';
  /** Why nothing can be done with an unclear row. */
  readonly why: Missed | 'no-name' | null;
  /** As it would be saved; null when the row is unclear, or waits for an answer. A new one has revision 0 and no id yet. */
  readonly next: Slot | null;
  readonly changes: readonly ListedChange[];
  /** What the page did not say; the plan keeps what it has. */
  readonly unread: readonly ListedValue[];
  /** Questions whose answer is not on the page. Only the day of creation may stay open. */
  readonly asks: readonly ListedQuestion[];
  readonly created: IsoDay | null;
  /** Whether saving adds a creation to the quota. */
  readonly adds: boolean;
}

/** The plan that the list is compared with. */
export interface PlanOfShop {
  readonly shop: string;
  readonly slots: readonly Slot[];
  readonly ledger: Ledger;
  readonly at: Instant;
  readonly zone: Zone;
  /** Days for which a creation counts. */
  readonly window: number;
}

/**
 * The rows of a page against the plan, in the page's order. A row that is there twice is reviewed once. What was not read
 * is never written over a known value, and a new campaign without its kind or status waits for the seller.
 */
export function reviewList(
  list: CampaignList,
  plan: PlanOfShop,
  answers: ReadonlyMap<string, ListedAnswer>,
): readonly ReviewedCampaign[] {
  const rows = distinct(list.rows.map((row) => plausible(row, dayOf(plan.at, plan.zone), list.page)));
  const agrees = (row: ListedCampaign, slot: Slot): boolean => changesOf(row, slot, plan).length === 0;
  const { page } = list;
  const found = campaignsInPlan(
    rows.map(({ row }) => row),
    { page, slots: plan.slots, agrees },
  );
  return rows.map(({ key, row }, at) =>
    reviewed(key, row, withAnswer(row, answers.get(key)), found[at] ?? null, list, plan),
  );
}

function reviewed(
  key: string,
  row: ListedCampaign,
  answered: ListedCampaign,
  found: Slot | Missed | null,
  list: CampaignList,
  plan: PlanOfShop,
): ReviewedCampaign {
  const isPlus = list.page === 'plus-list' || list.page === 'plus-detail';
  const unread = unreadOf(row, isPlus);
  const blank = {
    key,
    name: row.name,
    next: null,
    changes: [],
    unread,
    asks: [],
    created: null,
    adds: false,
  };
  if (typeof found === 'string') return { ...blank, state: 'unclear', why: found };
  if (!found && row.name === null) return { ...blank, state: 'unclear', why: 'no-name' };
  const kind = found?.kind ?? (isPlus ? plusKind(answered) : 'target');
  const status = answered.status ?? found?.status ?? null;
  const asks: readonly ListedQuestion[] = found
    ? []
    : [
        ...(isPlus && row.plusType === null ? (['plusType'] as const) : []),
        ...(row.status === null ? (['status'] as const) : []),
      ];
  if (kind === null || status === null) return { ...blank, state: 'new', why: null, asks };
  const next = slotOf(answered, found, kind, status, plan);
  const adds =
    isCounted(next) && !creationOf(found, plan) && (!found || !isCounted(found) || plan.ledger.known);
  const matters =
    addDays(dayOf(latestCreation(next, plan.at, plan.zone), plan.zone), plan.window) >
    dayOf(plan.at, plan.zone);
  const changes = changesOf(answered, found ?? null, plan, next);
  const state = found ? (changes.length > 0 ? 'changed' : 'same') : 'new';
  const asksDay = adds && row.created === null && matters && state !== 'same';
  return {
    ...blank,
    state,
    why: null,
    next,
    changes,
    asks: asksDay ? [...asks, 'created'] : asks,
    created: answered.created,
    adds,
  };
}

function unreadOf(row: ListedCampaign, isPlus: boolean): readonly ListedValue[] {
  const onPlus = {
    kind: row.plusType,
    start: row.start,
    fee: row.fee,
    created: row.created,
  } as const;
  const all = { name: row.name, status: row.status, ...(isPlus && onPlus), end: row.end };
  const values: readonly ListedValue[] = ['name', 'kind', 'status', 'start', 'end', 'fee', 'created'];
  return values.filter((value) => value in all && Reflect.get(all, value) === null);
}

function plusKind({ plusType }: ListedCampaign): SlotKind | null {
  return plusType === null ? null : `plus-${plusType}`;
}

function slotOf(
  row: ListedCampaign,
  found: Slot | null,
  kind: SlotKind,
  status: CampaignStatus,
  { shop, at }: PlanOfShop,
): Slot {
  const base: Slot = found ?? {
    id: 'new',
    shop,
    kind,
    name: row.name ?? '',
    status,
    start: null,
    end: null,
    payDay: null,
    fee: null,
    products: [],
    creators: [],
    sampleOffered: 'unknown',
    ...undecided,
    notes: '',
    deletedAt: null,
    createdAt: at,
    revision: 0,
  };
  return {
    ...base,
    name: isSameCampaign(row, found) ? (row.name ?? base.name) : base.name,
    kind: isSameCampaign(row, found) ? (plusKind(row) ?? base.kind) : base.kind,
    status,
    start: row.start ?? base.start,
    end: row.end ?? base.end,
    fee: row.fee ?? base.fee,
    ...(row.id !== null && { platformId: row.id }),
  };
}

/** Found by the platform's own number, so that even its name may have changed. */
function isSameCampaign(row: ListedCampaign, slot: Slot | null): boolean {
  return slot !== null && row.id !== null && slot.platformId === row.id;
}

function creationOf(slot: Slot | null, { ledger }: PlanOfShop): Creation | undefined {
  return slot && ledger.known ? ledger.creations.find((one) => one.slot === slot.id) : undefined;
}

/** The values that saving would change, `slot` being the campaign in the plan. The number alone is no change. */
function changesOf(
  row: ListedCampaign,
  slot: Slot | null,
  plan: PlanOfShop,
  next = slot && slotOf(row, slot, slot.kind, row.status ?? slot.status, plan),
): readonly ListedChange[] {
  if (!next) return [];
  const changes: ListedChange[] = [];
  const see = (change: ListedChange): void => {
    if (JSON.stringify(change.from) !== JSON.stringify(change.to)) changes.push(change);
  };
  if (slot) see({ value: 'name', from: slot.name, to: next.name });
  see({ value: 'kind', from: slot?.kind ?? null, to: next.kind });
  see({ value: 'status', from: slot?.status ?? null, to: next.status });
  if (next.start) see({ value: 'start', from: slot?.start ?? null, to: next.start });
  if (next.end) see({ value: 'end', from: slot?.end ?? null, to: next.end });
  if (next.fee) see({ value: 'fee', from: slot?.fee ?? null, to: next.fee });
  const own = creationOf(slot, plan);
  const learns = !slot || !isCounted(slot) || (own && !own.exact && dayOf(own.at, plan.zone) !== row.created);
  if (isCounted(next) && row.created && learns) see({ value: 'created', from: null, to: row.created });
  return changes;
}
