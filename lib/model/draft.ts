import type { Instant, IsoDay } from './day';
import type { MarketId } from './market';
import type { BasisPoints, Money, RateRange } from './money';

export const pageKinds = [
  'plus-create',
  'plus-list',
  'plus-detail',
  'target-create',
  'target-edit',
  'target-list',
  'target-detail',
  'flat-fee-create',
  'open-list',
  'open-edit',
  'sample-list',
] as const;
/** A page of the host that we know how to read. */
export type PageKind = (typeof pageKinds)[number];

export type YesNo = 'yes' | 'no';
export type ContentKind = 'video' | 'live';

/** One task of a Task plan: so much of a goal, in one content kind, for a reward. Parts that were not shown are null. */
export interface Task {
  readonly content: ContentKind | null;
  readonly goal: 'content' | 'orders' | 'sales';
  /** A count for content and orders, minor units of the shop's currency for sales. */
  readonly count: number;
  readonly reward: Money | null;
}
/** A band of the Challenge leaderboard, `from` and `to` included. */
export interface Rank {
  readonly from: number;
  readonly to: number;
  readonly reward: Money;
}
/** A product row; what the page did not show, or showed unreadably, is null. */
export interface Product {
  readonly id: string | null;
  readonly name: string | null;
  readonly price: Money | null;
  readonly stock: number | null;
  readonly commission: BasisPoints | null;
  readonly adsCommission: BasisPoints | null;
}
export const contactKinds = ['email', 'whatsapp', 'telegram', 'line', 'zalo', 'facebook', 'phone'] as const;
export interface Contact {
  readonly kind: (typeof contactKinds)[number];
  /** As typed; blank when the page asks for it and it is empty; null when only its kind was shown. */
  readonly value: string | null;
}
export const campaignStatuses = [
  'draft',
  'pending-payment',
  'paid',
  'ongoing',
  'ended',
  'recalled',
  'cancelled',
  'expired-unpaid',
] as const;
export type CampaignStatus = (typeof campaignStatuses)[number];

/** Every field a page can hold and the type of its value. A new field is one line here. */
export interface FieldValues {
  name: string;
  plusType: 'task' | 'challenge';
  start: IsoDay;
  end: IsoDay;
  budget: Money;
  reward: Money;
  tasks: readonly Task[];
  ranks: readonly Rank[];
  sampleOffered: YesNo;
  sampleApproval: 'auto' | 'manual';
  sampleKind: 'free' | 'refundable';
  products: readonly Product[];
  commission: RateRange;
  adsCommission: RateRange;
  openCommission: RateRange;
  creators: readonly string[];
  message: string;
  contacts: readonly Contact[];
  contentType: 'none' | ContentKind;
  flashSale: YesNo;
  adsAuthorisation: YesNo;
  flatFee: Money;
  videoReview: 'seller' | 'platform';
  status: CampaignStatus;
}
export type FieldId = keyof FieldValues;

/** The fields in reading order; `tests/shape/fields.test.ts` holds the list against the interface. */
export const fieldIds = [
  'name',
  'plusType',
  'start',
  'end',
  'budget',
  'reward',
  'tasks',
  'ranks',
  'sampleOffered',
  'sampleApproval',
  'sampleKind',
  'products',
  'commission',
  'adsCommission',
  'openCommission',
  'creators',
  'message',
  'contacts',
  'contentType',
  'flashSale',
  'adsAuthorisation',
  'flatFee',
  'videoReview',
  'status',
] as const satisfies readonly FieldId[];

/** Where the label of a value was found, from best to weakest; `typed` is the seller, `given` a file, `derived` other fields. */
export const labelSources = [
  'aria-labelledby',
  'label',
  'aria-label',
  'form-item',
  'group',
  'table',
  'text-before',
  'geometry',
  'placeholder',
  'id',
  'typed',
  'given',
  'derived',
] as const;
export type LabelSource = (typeof labelSources)[number];

/** Why we believe that this control is that field. Shown under "What was read". */
export interface Evidence {
  readonly source: LabelSource;
  readonly label: string;
  readonly score: number;
}

/** What was seen of one field. Only `read` carries a value that may be judged as certain. */
export type Reading<T> =
  | { readonly state: 'read'; readonly value: T; readonly raw: string; readonly evidence: Evidence }
  | { readonly state: 'blank'; readonly evidence: Evidence }
  | {
      readonly state: 'ambiguous';
      readonly raw: string;
      readonly candidates: readonly [T, T, ...T[]];
      readonly evidence: Evidence;
    }
  | { readonly state: 'unreadable'; readonly raw: string; readonly why: string; readonly evidence: Evidence }
  | { readonly state: 'missing'; readonly why: 'not-here' | 'two-controls' };

export type Fields = { readonly [K in FieldId]: Reading<FieldValues[K]> };

/** The page as plain frozen data: all that a rule can ever see of it. */
export interface Draft {
  readonly page: PageKind;
  /** null when the page does not say whose market it is. */
  readonly market: MarketId | null;
  /** Language of the page's own labels, a BCP 47 primary tag, `und` when unsure. */
  readonly language: string;
  readonly readAt: Instant;
  readonly fields: Fields;
}
