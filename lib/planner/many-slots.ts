/** One change of many campaigns at once, worked out campaign by campaign before anything is stored. Pure. */
import type { IsoDay } from '../model/day';
import type { CampaignStatus } from '../model/draft';
import type { Creation, Slot } from '../model/plan';
import { isCounted } from './creation-of-slot';
import { coveredDays, isMovable, movedBy } from './timeline';

export type ManyChange =
  | { readonly do: 'status'; readonly status: CampaignStatus }
  | { readonly do: 'tags'; readonly how: 'add' | 'remove'; readonly tags: readonly string[] }
  | { readonly do: 'payDay'; readonly day: IsoDay | null }
  /** Earlier when `days` is negative. */
  | { readonly do: 'move'; readonly days: number }
  | { readonly do: 'delete' };

/** `locked`: its days cannot be changed on the platform; `status`: its status does not become that one there. */
export type ManyRefusal = 'locked' | 'status' | 'undated' | 'tooFar';

export type ManyRow =
  | { readonly will: 'change'; readonly slot: Slot; readonly after: Slot }
  | { readonly will: 'go'; readonly slot: Slot }
  /** It is so already. */
  | { readonly will: 'stay'; readonly slot: Slot }
  | { readonly will: 'refuse'; readonly slot: Slot; readonly why: ManyRefusal };

/** What a change would do to each of these campaigns. */
export function changedMany(slots: readonly Slot[], change: ManyChange): readonly ManyRow[] {
  return slots.map((slot) => changed(slot, change));
}

function changed(slot: Slot, change: ManyChange): ManyRow {
  switch (change.do) {
    case 'status':
      if (slot.status === change.status) return { will: 'stay', slot };
      if (!mayBecome(slot, change.status)) return { will: 'refuse', slot, why: 'status' };
      return { will: 'change', slot, after: { ...slot, status: change.status } };
    case 'tags':
      return retagged(slot, change.how, change.tags);
    case 'payDay':
      if (slot.payDay === change.day) return { will: 'stay', slot };
      return { will: 'change', slot, after: { ...slot, payDay: change.day } };
    case 'move':
      return moved(slot, change.days);
    case 'delete':
      return { will: 'go', slot };
  }
}

/**
 * Whether the platform takes a campaign of this status to that one. Steps in between may have gone by unseen, so this
 * refuses only what cannot be: Collaboration Plus is locked from its submission on, can be recalled only before it
 * starts, and is over once it has ended, was called off or was never paid. Of other kinds nothing is known.
 */
export function mayBecome({ kind, status }: Pick<Slot, 'kind' | 'status'>, next: CampaignStatus): boolean {
  if (kind !== 'plus-task' && kind !== 'plus-challenge') return true;
  return status === 'draft' || later[status].some((one) => one === next);
}
const later = {
  'pending-payment': ['paid', 'ongoing', 'ended', 'recalled', 'cancelled', 'expired-unpaid'],
  paid: ['ongoing', 'ended', 'recalled', 'cancelled'],
  ongoing: ['ended'],
  ended: [],
  recalled: [],
  cancelled: [],
  'expired-unpaid': [],
} as const satisfies Record<Exclude<CampaignStatus, 'draft'>, readonly CampaignStatus[]>;

/** A tag is the same in any letter case; what is there already stays as it is written. */
function retagged(slot: Slot, how: 'add' | 'remove', tags: readonly string[]): ManyRow {
  const meant = new Set(tags.map(key));
  const there = new Set(slot.tags.map(key));
  const next =
    how === 'add'
      ? [...slot.tags, ...tags.filter((tag) => !there.has(key(tag)))]
      : slot.tags.filter((tag) => !meant.has(key(tag)));
  if (next.length === slot.tags.length) return { will: 'stay', slot };
  return { will: 'change', slot, after: { ...slot, tags: next } };
}
const key = (tag: string): string => tag.toLowerCase();

function moved(slot: Slot, days: number): ManyRow {
  if (coveredDays(slot) === null) return { will: 'refuse', slot, why: 'undated' };
  if (!isMovable(slot)) return { will: 'refuse', slot, why: 'locked' };
  if (days === 0) return { will: 'stay', slot };
  const after = movedBy(slot, days);
  const tooFar = [after.start, after.end].some((day) => day !== null && (day < firstDay || day > lastDay));
  return tooFar ? { will: 'refuse', slot, why: 'tooFar' } : { will: 'change', slot, after };
}
/** The days that a plan can hold. */
const [firstDay, lastDay] = ['1970-01-01', '2199-12-31'] as const;

/** How many of the changes add a creation to the ledger, since their status says that they were submitted. */
export function newlyCounted(rows: readonly ManyRow[], creations: readonly Creation[]): number {
  const owned = new Set(creations.map(({ slot }) => slot));
  return rows.filter((row) => row.will === 'change' && isCounted(row.after) && !owned.has(row.slot.id))
    .length;
}
