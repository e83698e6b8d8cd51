import { compareInstants, dayOf, endOfDay } from '../reckoning/days';
import type { Instant, Zone } from '../model/day';
import type { CampaignStatus } from '../model/draft';
import type { Creation, Slot, SlotKind } from '../model/plan';

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
 * status says that it was submitted; null when none is due.
 */
export function creationOfSlot(
  slot: Slot,
  previous: CampaignStatus | null,
  existing: Creation | undefined,
  { now, zone, newId }: { readonly now: Instant; readonly zone: Zone; readonly newId: string },
): Creation | null {
  if (slot.status === 'draft') return existing ?? null;
  if (existing) return { ...existing, status: slot.status };
  if (!counted[slot.kind] || !created[slot.status]) return null;
  const at = latestCreation(slot, now, zone);
  const justNow = previous === 'draft' && (slot.status === 'pending-payment' || slot.status === 'paid');
  return {
    id: newId,
    shop: slot.shop,
    at,
    exact: justNow && at === now,
    status: slot.status,
    slot: slot.id,
    note: '',
  };
}

/** A campaign was created before now and not after the day it starts: the later it was, the longer it counts. */
function latestCreation(slot: Slot, now: Instant, zone: Zone): Instant {
  if (slot.start === null || slot.start >= dayOf(now, zone)) return now;
  const started = endOfDay(slot.start, zone);
  return compareInstants(started, now) < 0 ? started : now;
}
