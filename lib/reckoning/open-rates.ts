/** Which open-collaboration rate of a product counts on a day, for everybody and for creators who already promote. */
import type { IsoDay } from '../model/day';
import type { BasisPoints } from '../model/money';
import type { OpenRate } from '../model/plan';
import { addDays } from './days';

/** The rate in force on `day`, or null before the first one. Of two that begin on one day the lower one counts. */
export function openRateOn(history: readonly OpenRate[], product: string, day: IsoDay): BasisPoints | null {
  return stepsOf(history, product).findLast(({ from }) => from <= day)?.rate ?? null;
}

/** A rate that creators who promote keep for a while after a cut. */
export interface ProtectedRate {
  readonly rate: BasisPoints;
  /** The day on which the cut reaches them. */
  readonly until: IsoDay;
}

/** The best rate still protected on `day` by a cut of the last `cutDays` days; null when none is above the current one. */
export function protectedRateOn(
  history: readonly OpenRate[],
  product: string,
  day: IsoDay,
  cutDays: number,
): ProtectedRate | null {
  const steps = stepsOf(history, product);
  const current = openRateOn(history, product, day);
  const kept = steps.flatMap(({ from, rate }, i): readonly ProtectedRate[] => {
    const before = steps[i - 1];
    const until = addDays(from, cutDays);
    const isCut = before !== undefined && rate < before.rate && from <= day && day < until;
    return isCut ? [{ rate: before.rate, until }] : [];
  });
  const best = kept.sort((a, b) => b.rate - a.rate || (a.until < b.until ? 1 : -1))[0];
  return best && current !== null && best.rate > current ? best : null;
}

function stepsOf(history: readonly OpenRate[], product: string): readonly OpenRate[] {
  return history
    .filter((one) => one.product === product)
    .sort((a, b) => (a.from === b.from ? b.rate - a.rate : a.from < b.from ? -1 : 1));
}
