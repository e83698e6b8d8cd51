import { compareInstants, dayOf, endOfDay } from '../reckoning/days';
import type { Instant, IsoDay, Zone } from '../model/day';
import type { CampaignStatus } from '../model/draft';
import type { Creation, Slot, SlotKind } from '../model/plan';

/** Whether a campaign of this kind and status counts as created on the platform. */
export function isCounted({ kind, status }: Pick<Slot, 'kind' | 'status'>): boolean {
  return counted[kind] && created[status];
}

/** Whether a campaign with this status has been created on the platform. One that was cancelled may never have been. */
const created = {
  draft: false,
  'pending-payment': true,
  paid: true,
  ongoing: true,
  ended: true,
  recalled: true,
  cancelled: false,
  'expired-unpaid': true,
} as const satisfies Record<CampaignStatus, boolean>;

/** Whether campaigns of this kind count against the quota of Collaboration Plus. */
const counted = {
  'plus-task': true,
  'plus-challenge': true,
  target: false,
  'flat-fee': false,
  open: false,
} as const satisfies Record<SlotKind, boolean>;

/**
 * The creation that a slot stands for: the one it has, with the slot's status; a new one when it has none and its
 * status says that it was submitted; null when none is due. `day` is the day of creation where the platform shows it: it
 * counts from the end of that day, and never moves a moment that is known exactly.
 */
export function creationOfSlot(
  slot: Slot,
  previous: CampaignStatus | null,
  existing: Creation | undefined,
  { now, zone, newId, day = null }: Occasion,
): Creation | null {
  if (slot.status === 'draft') return existing ?? null;
  const shown = day === null ? null : earlier(endOfDay(day, zone), now);
  if (existing) {
    const at = existing.exact ? existing.at : (shown ?? existing.at);
    return { ...existing, at, status: slot.status, slot: slot.id };
  }
  if (!isCounted(slot)) return null;
  const at = shown ?? latestCreation(slot, now, zone);
  const justNow = previous === 'draft' && (slot.status === 'pending-payment' || slot.status === 'paid');
  return {
    id: newId,
    shop: slot.shop,
    at,
    exact: justNow && shown === null && at === now,
    status: slot.status,
    slot: slot.id,
    note: '',
  };
}

interface Occasion {
  readonly now: Instant;
  readonly zone: Zone;
  readonly newId: string;
  readonly day?: IsoDay | null;
}

/** A campaign was created before now and not after the day it starts: the later it was, the longer it counts. */
export function latestCreation(
  { start, end }: Pick<Slot, 'start' | 'end'>,
  now: Instant,
  zone: Zone,
): Instant {
  const by = start ?? end;
  return by === null || by >= dayOf(now, zone) ? now : earlier(endOfDay(by, zone), now);
}

function earlier(one: Instant, other: Instant): Instant {
  return compareInstants(one, other) < 0 ? one : other;
}
