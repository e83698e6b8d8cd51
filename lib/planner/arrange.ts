/** Copying a campaign of the plan, and making two of one. Pure. */
import type { IsoDay } from '../model/day';
import { undecided, type Slot } from '../model/plan';
import { addDays } from '../reckoning/days';

/** What a new campaign is called and filed under. */
export interface NewSlot {
  readonly id: string;
  readonly name: string;
}

/**
 * A new draft with what was decided for another campaign. Its days are open, since the platform asks for them anew; what
 * came of the other one, and its number there, stay with it.
 */
export function copyOf({ platformId: _, ...slot }: Slot, { id, name }: NewSlot): Slot {
  const { windows, adsEnd, adsCodeEnd, results } = undecided;
  return {
    ...slot,
    ...{ windows, adsEnd, adsCodeEnd, results },
    id,
    name,
    status: 'draft',
    start: null,
    end: null,
    payDay: null,
    deletedAt: null,
    revision: 0,
  };
}

/** Whether there is a day at which this campaign can be made two: only what is not submitted, of two days at least. */
export function isDivisible({ start, end, status }: Slot): boolean {
  return status === 'draft' && start !== null && end !== null && start < end;
}

/**
 * Makes two campaigns of one: the first ends the day before `day`, the other begins on it. Windows and the end of ads go
 * to the part that they lie in. Amounts and the pay day stay with the first part, because nobody knows how they divide.
 * Null when `day` is not inside the campaign.
 */
export function splitAt(slot: Slot, day: IsoDay, { id, name }: NewSlot): readonly [Slot, Slot] | null {
  const { start, end } = slot;
  if (!isDivisible(slot) || start === null || end === null || day <= start || day > end) return null;
  const last = addDays(day, -1);
  const inFirst = slot.adsEnd !== null && slot.adsEnd < day;
  const first: Slot = {
    ...slot,
    end: last,
    windows: slot.windows
      .filter(({ from }) => from < day)
      .map((window) => ({ ...window, to: window.to < day ? window.to : last })),
    adsEnd: inFirst ? slot.adsEnd : null,
  };
  const second: Slot = {
    ...copyOf(slot, { id, name }),
    start: day,
    end,
    fee: null,
    sampleCost: null,
    gmvEstimate: null,
    windows: slot.windows
      .filter(({ to }) => to >= day)
      .map((window) => ({ ...window, from: window.from < day ? day : window.from })),
    adsEnd: inFirst ? null : slot.adsEnd,
    adsCodeEnd: slot.adsCodeEnd,
  };
  return [first, second];
}
