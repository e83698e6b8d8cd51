/** Questions about the slots of a plan: which run at the same time, with the same product, with the same creator. */
import type { IsoDay } from '../model/day';
import type { CampaignStatus } from '../model/draft';
import type { Slot } from '../model/plan';

/** A product as a draft and a plan both know it. */
export interface ProductName {
  readonly id: string | null;
  readonly name: string | null;
}

/** The same product: by id when both have one, else by name. */
export function sameProduct(a: ProductName, b: ProductName): boolean {
  if (a.id !== null && b.id !== null) return a.id === b.id;
  return a.name !== null && b.name !== null && folded(a.name) === folded(b.name);
}

/** Not known to be another product: one is known by its id only and the other by its name, or one by neither. */
export function maybeSameProduct(a: ProductName, b: ProductName): boolean {
  if (a.id !== null && b.id !== null) return a.id === b.id;
  if (a.name !== null && b.name !== null) return folded(a.name) === folded(b.name);
  return true;
}

/** The same creator, whatever the case and with or without the at sign. */
export function sameCreator(a: string, b: string): boolean {
  return folded(a).replace(/^@/, '') === folded(b).replace(/^@/, '');
}

/** Still planned, paid or running: not over, not withdrawn. */
export function isAlive({ status, deletedAt }: Slot): boolean {
  return deletedAt === null && alive[status];
}

/** Whether a slot runs on some day of the range. A Target collaboration has no start on the page: it runs from the beginning. */
export function runsBetween(slot: Slot, from: IsoDay, to: IsoDay): boolean {
  if (slot.end === null || slot.end < from) return false;
  if (slot.start === null) return slot.kind === 'target' || slot.kind === 'flat-fee';
  return slot.start <= to;
}

/** An invitation that was sent and is not over on `day`. */
export function isOpenInvitation(slot: Slot, day: IsoDay): boolean {
  const invitation = slot.kind === 'target' || slot.kind === 'flat-fee';
  return invitation && wasSent(slot) && isAlive(slot) && (slot.end === null || slot.end >= day);
}

/** Everything but a draft has left the seller's hands. */
export function wasSent({ status }: Slot): boolean {
  return status !== 'draft';
}

const alive = {
  draft: true,
  'pending-payment': true,
  paid: true,
  ongoing: true,
  ended: false,
  recalled: false,
  cancelled: false,
  'expired-unpaid': false,
} as const satisfies Record<CampaignStatus, boolean>;

function folded(text: string): string {
  return text.trim().toLowerCase();
}
