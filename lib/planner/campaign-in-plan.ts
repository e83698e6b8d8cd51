/** Which slot a listed campaign is. */
import type { ListedCampaign, ListPage } from '../model/listed';
import type { Slot, SlotKind } from '../model/plan';

/** Why it is not known which slot a row is: several slots fit, or several rows fit one. */
export type Missed = 'two-in-plan' | 'two-here';

interface Among {
  readonly page: ListPage;
  readonly slots: readonly Slot[];
  /** True when the slot has all values of the row. */
  readonly agrees: (row: ListedCampaign, slot: Slot) => boolean;
}

/**
 * The slot of each row: the one with the platform's number, else the only one of the same kind, name and days. A day or
 * a kind that was not read fits any. null: it is not in the plan yet.
 */
export function campaignsInPlan(
  rows: readonly ListedCampaign[],
  among: Among,
): readonly (Slot | Missed | null)[] {
  const numbered = rows.map((row) => byNumber(row, among.slots));
  const owned = new Set(numbered);
  const free = among.slots.filter((slot) => !owned.has(slot));
  const found = rows.map((row, at) => numbered[at] ?? byNameAndDays(row, { ...among, slots: free }));
  return found.map((slot, at) => {
    if (slot === null || typeof slot === 'string' || slot === numbered[at]) return slot;
    const rivals = rows.filter((_, other) => found[other] === slot);
    const agreeing = rivals.filter((row) => among.agrees(row, slot));
    return rivals.length === 1 || (agreeing.length === 1 && agreeing[0] === rows[at]) ? slot : 'two-here';
  });
}

function byNumber({ id }: ListedCampaign, slots: readonly Slot[]): Slot | Missed | null {
  const [slot, ...others] = slots.filter(({ platformId }) => platformId === id);
  return slot && others.length > 0 ? 'two-in-plan' : (slot ?? null);
}

function byNameAndDays(row: ListedCampaign, { page, slots, agrees }: Among): Slot | Missed | null {
  const fitting = slots.filter((slot) => fits(row, slot, page));
  if (fitting.length < 2) return fitting[0] ?? null;
  const [slot, ...others] = fitting.filter((one) => agrees(row, one));
  return slot && others.length === 0 ? slot : 'two-in-plan';
}

function fits(row: ListedCampaign, slot: Slot, page: ListPage): boolean {
  return (
    row.name !== null &&
    plain(row.name) === plain(slot.name) &&
    kindsOf(row, page).includes(slot.kind) &&
    (slot.platformId === undefined || row.id === null) &&
    sameOrOpen(row.start, slot.start) &&
    sameOrOpen(row.end, slot.end)
  );
}

function plain(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}
function sameOrOpen<T>(one: T | null, other: T | null): boolean {
  return one === null || other === null || one === other;
}

/** A flat fee invitation stands among the others in the list. */
function kindsOf({ plusType }: ListedCampaign, page: ListPage): readonly SlotKind[] {
  if (page === 'target-list' || page === 'target-detail') return ['target', 'flat-fee'];
  return plusType === null ? ['plus-task', 'plus-challenge'] : [`plus-${plusType}`];
}
