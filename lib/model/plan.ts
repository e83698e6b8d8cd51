import type { DayRange, Instant, IsoDay } from './day';
import type { CampaignStatus } from './draft';
import type { MarketId } from './market';
import type { BasisPoints, Money } from './money';

/**
 * One shop of the seller. The platform's own number is kept to tell shops apart. It is never shown and in no sheet; a
 * backup has it, because a restored shop without it would be met as a new one and its quota counted from nothing.
 */
export interface Shop {
  readonly id: string;
  readonly market: MarketId;
  readonly platformId: string | null;
  readonly nickname: string;
  readonly settings: ShopSettings;
  readonly revision: number;
}

/** How long a sample takes on its way to a creator, in days. The defaults are the seller's assumption, never a fact. */
export interface LeadTimes {
  readonly approve: number;
  readonly pack: number;
  readonly transit: number;
  readonly content: number;
  readonly packOnWorkingDays: boolean;
}
export const assumedLeadTimes: LeadTimes = {
  approve: 2,
  pack: 1,
  transit: 5,
  content: 14,
  packOnWorkingDays: false,
};

export interface ShopSettings {
  readonly leadTimes: LeadTimes;
  /** Cap on the expected fees of a payment month. */
  readonly budgetCap: Money | null;
}

export const slotKinds = ['plus-task', 'plus-challenge', 'target', 'flat-fee', 'open'] as const;
export type SlotKind = (typeof slotKinds)[number];

/** A campaign in the plan. */
export interface Slot extends Decided {
  readonly id: string;
  readonly shop: string;
  readonly kind: SlotKind;
  readonly name: string;
  readonly status: CampaignStatus;
  /** null while the seller has not decided: a Target collaboration has no start on the page. */
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
  readonly payDay: IsoDay | null;
  /** Expected fee; null when it is not known, which is never zero. */
  readonly fee: Money | null;
  readonly products: readonly SlotProduct[];
  readonly creators: readonly string[];
  readonly sampleOffered: 'yes' | 'no' | 'unknown';
  readonly notes: string;
  /** Set while the slot lies in the 30-day bin. */
  readonly deletedAt: Instant | null;
  readonly createdAt: Instant;
  readonly revision: number;
  /** The platform's own number of the campaign, kept to find it again and never shown; absent while it is not known. */
  readonly platformId?: string;
}
/** What no page says of a campaign: the seller decides it, and finds out how it went. */
export interface Decided {
  readonly brief: Brief;
  /** The seller's own words for finding campaigns again, such as a client or a season. */
  readonly tags: readonly string[];
  /** When there is a LIVE, a creator flash sale or paid ads, in any order. */
  readonly windows: readonly SlotWindow[];
  /** The planned end of ads with creators' posts; null while it is open. */
  readonly adsEnd: IsoDay | null;
  /** The last day on which the creators' codes authorise ads; null while it is not known. */
  readonly adsCodeEnd: IsoDay | null;
  /** What the samples cost, with their way to the creators; null when it is not known, which is never zero. */
  readonly sampleCost: Money | null;
  /** What the seller expects creators to sell; commission is estimated from it. */
  readonly gmvEstimate: Money | null;
  readonly results: Results;
}
export const windowKinds = ['live', 'flash-sale', 'ads'] as const;
export type WindowKind = (typeof windowKinds)[number];
export interface SlotWindow extends DayRange {
  readonly kind: WindowKind;
}
/** What came of a campaign, as the seller read it on the platform; null while it is not typed. */
export interface Results {
  readonly orders: number | null;
  readonly gmv: Money | null;
  readonly commission: Money | null;
}
export interface SlotProduct {
  readonly id: string | null;
  readonly name: string | null;
  readonly commission: BasisPoints | null;
}

/** One creation that counts against the quota. */
export interface Creation {
  readonly id: string;
  readonly shop: string;
  /** When it was created; the moment of the answer when the seller only gave a number. */
  readonly at: Instant;
  /** false: it was created at `at` or up to 30 days before it. */
  readonly exact: boolean;
  readonly status: CampaignStatus;
  readonly slot: string | null;
  readonly note: string;
}

/** What a list of the platform adds to a slot that is saved: its day of creation, and whose place the creation takes. */
export interface LearnedCreation {
  /** null: the list did not say, nor did the seller. */
  readonly day: IsoDay | null;
  /** A creation without a slot, already counted, that is this one. */
  readonly instead: string | null;
}

/** What is known of a shop's creations: unknown until the seller answered the first-run question. */
export type Ledger =
  { readonly known: false } | { readonly known: true; readonly creations: readonly Creation[] };

/** What a shop's calendar adds to plain days. */
export interface Calendar {
  /** Nothing is packed or carried on these days. */
  readonly pauses: readonly DayRange[];
  readonly holidays: readonly IsoDay[];
}
/** An open-collaboration rate of a product from a day on. */
export interface OpenRate {
  readonly product: string;
  readonly from: IsoDay;
  readonly rate: BasisPoints;
}

/** What is decided together before an invitation is sent (research row S2). */
export const briefItems = ['purpose', 'content', 'sample', 'fee', 'live', 'ads', 'stock'] as const;
export type BriefItem = (typeof briefItems)[number];
/** What was decided for each item; null while it is open. */
export type Brief = { readonly [I in BriefItem]: string | null };
export const emptyBrief: Brief = {
  purpose: null,
  content: null,
  sample: null,
  fee: null,
  live: null,
  ads: null,
  stock: null,
};

/** A campaign of which nothing is decided. */
export const undecided: Decided = {
  brief: emptyBrief,
  tags: [],
  windows: [],
  adsEnd: null,
  adsCodeEnd: null,
  sampleCost: null,
  gmvEstimate: null,
  results: { orders: null, gmv: null, commission: null },
};

/** The days on a sample's way that the seller writes down, in their order. */
export const sampleDays = ['requested', 'approved', 'shipped', 'arrived', 'contentDue', 'posted'] as const;
export type SampleDay = (typeof sampleDays)[number];
/** A sample for one creator. A day that has not come, or that the seller does not know, is null. */
export interface Sample extends Readonly<Record<SampleDay, IsoDay | null>> {
  readonly id: string;
  readonly shop: string;
  /** The campaign that it belongs to. */
  readonly slot: string | null;
  /** A handle and nothing else: contact data is not kept. */
  readonly creator: string;
  readonly product: string | null;
  readonly note: string;
  readonly revision: number;
}

/** How long recorded samples took from request to arrival, in days outside of shipping pauses. */
export interface SampleSpread {
  /** How many samples it stands on. */
  readonly count: number;
  readonly half: number;
  readonly nineOfTen: number;
}

export const calendarKinds = ['pause', 'holiday', 'sale', 'payday'] as const;
export type CalendarKind = (typeof calendarKinds)[number];
/** An entry of the seller's own in a market's calendar. */
export interface CalendarEntry extends DayRange {
  readonly id: string;
  readonly kind: CalendarKind;
  readonly name: string;
  readonly on: boolean;
}
/** What the seller made of the calendar of a market; every shop of the market shares it. */
export interface MarketCalendar {
  readonly id: MarketId;
  readonly entries: readonly CalendarEntry[];
  /** Built-in items, by id, that are not as they come: switched on or off. */
  readonly switched: readonly { readonly item: string; readonly on: boolean }[];
  readonly revision: number;
}

/** An open-collaboration rate that a product has from a day on, as the seller wrote it down. */
export interface RateEntry {
  readonly id: string;
  readonly shop: string;
  readonly productId: string | null;
  readonly productName: string | null;
  readonly from: IsoDay;
  readonly rate: BasisPoints;
  readonly revision: number;
}

export const creatorPools = ['one-off', 'priority'] as const;
/** One-off: asked for a single campaign. Priority: those that a seller works with again and again. */
export type CreatorPool = (typeof creatorPools)[number];
/** A creator whom a shop works with. Nothing here says how to reach a person. */
export interface Creator {
  readonly id: string;
  readonly shop: string;
  readonly handle: string;
  readonly pool: CreatorPool;
  /** The seller's own word for a size or a price group; empty: none. */
  readonly tier: string;
  readonly note: string;
  readonly revision: number;
}

/** A sample request that waits for the seller's decision. */
export interface SampleRequest {
  /** The handle, or null when the row did not show it. */
  readonly creator: string | null;
  /** The day it was asked for, and the last day to decide when the row itself says one. */
  readonly requested: IsoDay | null;
  readonly decideBy: IsoDay | null;
}
