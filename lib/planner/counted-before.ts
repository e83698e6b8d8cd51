/** Creations that the quota already counts without knowing which campaign they are. */
import type { IsoDay, Zone } from '../model/day';
import type { Creation, Ledger } from '../model/plan';
import { addDays, dayOf } from '../reckoning/days';
import type { ReviewedCampaign } from './review-list';

/**
 * The creations without a slot that the given campaigns may be, by the key of the campaign, each creation once: those of
 * the same day first. Without a day any that has no exact time may be meant. The seller says whether they are.
 */
export function countedBefore(
  campaigns: readonly ReviewedCampaign[],
  ledger: Ledger,
  zone: Zone,
  window: number,
): ReadonlyMap<string, string> {
  const free = new Map(
    (ledger.known ? ledger.creations : []).filter(({ slot }) => slot === null).map((one) => [one.id, one]),
  );
  const adding = campaigns.filter(({ adds }) => adds);
  const taken = new Map<string, string>();
  for (const may of [isOfDay, mayBeOf]) {
    for (const { key, created } of adding) {
      const one = taken.has(key)
        ? undefined
        : [...free.values()].find((creation) => may(creation, created, zone, window));
      if (!one) continue;
      taken.set(key, one.id);
      free.delete(one.id);
    }
  }
  return taken;
}

function isOfDay({ at }: Creation, day: IsoDay | null, zone: Zone): boolean {
  return day !== null && dayOf(at, zone) === day;
}
/** A creation without its time was made at its moment or up to a window before it. */
function mayBeOf({ at, exact }: Creation, day: IsoDay | null, zone: Zone, window: number): boolean {
  const latest = dayOf(at, zone);
  return !exact && (day === null || (day <= latest && day > addDays(latest, -window)));
}
