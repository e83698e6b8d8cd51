import type { IsoDay, Today } from './day';
import type {
  Brief,
  Calendar,
  Creation,
  LeadTimes,
  OpenRate,
  SampleRequest,
  SampleSpread,
  Slot,
} from './plan';
import type { BasisPoints, Money } from './money';

/** The present with the short name of the zone, which the engine takes from the market. */
export interface TodayHere extends Today {
  readonly label: string;
}

/** What a rule may ask for besides the fields of the page. */
export interface FactValues {
  today: TodayHere;
  /** Every creation of this shop, in any order. */
  creations: readonly Creation[];
  /** Slots of this shop that are not in the bin; the slot of this draft is not among them. */
  slots: readonly Slot[];
  leadTimes: LeadTimes;
  /** What the shop's recorded samples say of the next one; unknown while there are too few. */
  sampleSpread: SampleSpread;
  /** The day the seller plans to pay. */
  payDay: IsoDay;
  calendar: Calendar;
  budgetCap: Money;
  /** The planned end of ads with creators' posts. */
  adsEnd: IsoDay;
  openRates: readonly OpenRate[];
  /** The share of a fee that the seller expects back when a target is not fully met. */
  refundRate: BasisPoints;
  /** The slot of this draft as the plan has it, before what is typed now. */
  ownSlot: Slot;
  /** The brief of this draft's slot. */
  brief: Brief;
  /** Sample requests on the page that wait for a decision. */
  sampleRequests: readonly SampleRequest[];
  /** Sections of the form that the page itself marks as incomplete, by their titles on the page. */
  incompleteSections: readonly string[];
}
export type FactId = keyof FactValues;

/** A fact is there or it is not known; absence is never read as zero or none. */
export type Facts = { readonly today: Today } & { readonly [F in Exclude<FactId, 'today'>]?: FactValues[F] };
