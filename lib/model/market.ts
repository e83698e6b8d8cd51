import type { Instant, IsoDay, Zone } from './day';
import type { Contact } from './draft';
import type { Currency } from './money';

export const marketIds = [
  'ID',
  'VN',
  'TH',
  'MY',
  'PH',
  'SG',
  'US',
  'GB',
  'DE',
  'ES',
  'FR',
  'IT',
  'IE',
  'MX',
  'BR',
  'JP',
] as const;
export type MarketId = (typeof marketIds)[number];

/** What each market pays in. */
export const marketCurrencies = {
  ID: 'IDR',
  VN: 'VND',
  TH: 'THB',
  MY: 'MYR',
  PH: 'PHP',
  SG: 'SGD',
  US: 'USD',
  GB: 'GBP',
  DE: 'EUR',
  ES: 'EUR',
  FR: 'EUR',
  IT: 'EUR',
  IE: 'EUR',
  MX: 'MXN',
  BR: 'BRL',
  JP: 'JPY',
} as const satisfies Record<MarketId, Currency>;

/** The kinds of collaboration that a market is known to have. */
export type Programme = 'plus' | 'target' | 'flat-fee' | 'open' | 'sample';

/** A row of the research, with its page and the days it was written and last looked at. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** null when the place is not public, for example private code: then only the title can be shown. */
  readonly url: string | null;
  /** The day printed on the page (the first one where it prints only a month or a year), or null when it prints none. */
  readonly dated: IsoDay | null;
  readonly verified: IsoDay;
  readonly grade: 'seen' | 'third-party' | 'inferred';
  readonly status: 'ok' | 'disputed' | 'stale';
}

/** A limit of a market. Nobody borrows another market's limit: what is not known is `unknown`. */
export type Known<T> =
  | {
      readonly value: T;
      readonly source: string;
      readonly verified: IsoDay;
      readonly grade: Source['grade'];
      readonly status: Source['status'];
    }
  | 'unknown';

/** A closed range of whole numbers. */
export type Bounds = readonly [min: number, max: number];

/** Every limit a rule can ask for, with its unit. */
export interface LimitValues {
  /** Days of a Collaboration Plus campaign by type. */
  plusDays: { readonly task: Bounds; readonly challenge: Bounds };
  /** Creations allowed per rolling window of days. */
  plusQuota: { readonly count: number; readonly days: number };
  /** Basis points of the campaign fee that may be charged for a cross-month refund. */
  plusCrossMonthFee: number;
  /** Days until a recall is refunded. */
  plusRecallRefundDays: Bounds;
  /** Days a creator has for content after a sample arrived. */
  contentDays: number;
  targetNameLength: number;
  targetMessageLength: number;
  targetProducts: number;
  targetCreators: number;
  /** Basis points. */
  targetCommission: Bounds;
  /** Basis points. */
  adsCommission: Bounds;
  /** Basis points. */
  openCommission: Bounds;
  /** Fewer days left than this lists an invitation as Expiring. */
  targetExpiringDays: number;
  /** Contact kinds that the market's form requires. */
  targetContacts: readonly Contact['kind'][];
  /** Phones are refused unless they are digits only. */
  phoneDigitsOnly: boolean;
  targetInvitationsPer24h: number;
  targetInvitationsOpen: number;
  /** A weekly quota exists whose size depends on sales and is not published. */
  targetOutreachWeek: { readonly renews: 'sunday' };
  /** Days an open-rate cut waits for creators who already promote. */
  openCutDays: number;
  /** Minor units of the market's currency. */
  flatFeeAmount: Bounds;
  flatFeeDays: Bounds;
  flatFeeProducts: number;
  flatFeeReview: { readonly acceptDays: number; readonly reviseDays: number; readonly rounds: number };
  sampleDecisionDays: number;
}
export type LimitId = keyof LimitValues;
export type Limits = { readonly [K in LimitId]: Known<LimitValues[K]> };

/** All that is known of a market: data only, no behaviour. */
export interface Market {
  readonly id: MarketId;
  readonly currency: Currency;
  readonly zone: Zone;
  /** Short name shown beside a time, for example `WIB`; blank where the zone changes its name over the year. */
  readonly zoneLabel: string;
  /** Languages of the host's interface there, best first. */
  readonly languages: readonly string[];
  readonly programmes: readonly Programme[];
  readonly limits: Limits;
  /** Since when this set of data has been valid; receipts keep it. */
  readonly validFrom: Instant;
  /** The rule pack that is laid over this data, when there is one; receipts keep it. */
  readonly pack?: string;
}
