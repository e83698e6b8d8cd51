import type { PageKind } from '../model/draft';
import type { Decided, Slot } from '../model/plan';

/** Pages that hold one campaign which is being made. */
export const createPages: ReadonlySet<PageKind> = new Set([
  'plus-create',
  'target-create',
  'target-edit',
  'flat-fee-create',
]);

/** The part of a slot that comes from the page, for "has the page changed since". */
export function planned(slot: Slot): string {
  const { kind, name, start, end, fee, payDay, products, creators, sampleOffered } = slot;
  return JSON.stringify({ kind, name, start, end, fee, payDay, products, creators, sampleOffered });
}
/** What the page does not say of a slot, so that saving a draft again leaves it as the plan has it. */
export function notOnPage(slot: Slot) {
  const { brief, tags, windows, adsEnd, adsCodeEnd, sampleCost, gmvEstimate, results } = slot;
  const decided: Decided = { brief, tags, windows, adsEnd, adsCodeEnd, sampleCost, gmvEstimate, results };
  const { notes, createdAt, revision } = slot;
  return { ...decided, notes, createdAt, revision };
}
/** By what a campaign is found again in the plan after the page was loaded anew. */
export function identity({ kind, name, start, end }: Slot): string {
  return JSON.stringify({ kind, name, start, end });
}
