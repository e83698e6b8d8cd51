/**
 * The `facts` of a line. What is not given is not known, with two exceptions: a calendar that is not given is the
 * market's own, and a line that tells its creations tells its plan, so slots that it does not name are none.
 */
import type { Instant } from '../../lib/model/day';
import { campaignStatuses } from '../../lib/model/draft';
import type { Facts } from '../../lib/model/facts';
import type { MarketId } from '../../lib/model/market';
import {
  emptyBrief,
  undecided,
  slotKinds,
  type Brief,
  type Calendar,
  type Creation,
  type LeadTimes,
  type OpenRate,
  type SampleRequest,
  type SampleSpread,
  type Slot,
  type SlotProduct,
} from '../../lib/model/plan';
import { calendarOf, marketOf } from '../../lib/markets';
import { todayAt } from '../../lib/reckoning/days';
import { leastSamples } from '../../lib/reckoning/sample-spread';
import {
  dayOf,
  daysCount,
  flag,
  instantOf,
  list,
  moneyIn,
  optional,
  rangeOf,
  rateOf,
  Refusal,
  shape,
  text,
  wholeFrom,
  word,
  type Reader,
} from './check-draft-json';

/** Facts for a line judged at `at` in the clock of its market. */
export function factsOf(json: unknown, market: MarketId, at: Instant): Facts | Refusal {
  const given = factsShape(market, at)(json);
  if (given instanceof Refusal) return given;
  const { pauses, holidays, ...rest } = given;
  const facts = { ...rest, slots: rest.slots ?? (rest.creations && []) };
  const own = calendarOf(market);
  const calendar: Calendar = { pauses: pauses ?? own.pauses, holidays: holidays ?? own.holidays };
  // Keys without a value are left out: absent is the one way to say "not known".
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return { today: todayAt(at, marketOf(market).zone), calendar, ...known };
}

interface Given {
  readonly payDay: Facts['payDay'] | undefined;
  readonly leadTimes: LeadTimes | undefined;
  readonly sampleSpread: SampleSpread | undefined;
  readonly creations: readonly Creation[] | undefined;
  readonly slots: readonly Slot[] | undefined;
  readonly budgetCap: Facts['budgetCap'] | undefined;
  readonly openRates: readonly OpenRate[] | undefined;
  readonly adsEnd: Facts['adsEnd'] | undefined;
  readonly pauses: Calendar['pauses'] | undefined;
  readonly holidays: Calendar['holidays'] | undefined;
  readonly refundRate: Facts['refundRate'] | undefined;
  readonly ownSlot: Slot | undefined;
  readonly brief: Brief | undefined;
  readonly sampleRequests: readonly SampleRequest[] | undefined;
  readonly incompleteSections: readonly string[] | undefined;
}

function factsShape(market: MarketId, at: Instant): Reader<Given> {
  return shape<Given>({
    payDay: optional(dayOf, undefined),
    leadTimes: optional(leadTimes, undefined),
    sampleSpread: optional(sampleSpread, undefined),
    creations: optional(list(creation), undefined),
    slots: optional(list(slotIn(market, at)), undefined),
    budgetCap: optional(moneyIn(market), undefined),
    openRates: optional(list(openRate), undefined),
    adsEnd: optional(dayOf, undefined),
    pauses: optional(list(rangeOf), undefined),
    holidays: optional(list(dayOf), undefined),
    refundRate: optional(rateOf, undefined),
    ownSlot: optional(slotIn(market, at), undefined),
    brief: optional(brief, undefined),
    sampleRequests: optional(list(sampleRequest), undefined),
    incompleteSections: optional(list(text), undefined),
  });
}

const leadTimes = shape<LeadTimes>({
  approve: daysCount,
  pack: daysCount,
  transit: daysCount,
  content: daysCount,
  packOnWorkingDays: optional(flag, false),
});

/** Too few samples say nothing, here as in the plan: then the spread is not known. */
function sampleSpread(json: unknown): SampleSpread | undefined | Refusal {
  const read = spreadShape(json);
  if (read instanceof Refusal) return read;
  if (read.nineOfTen < read.half) return new Refusal('fewer days than half', 'nineOfTen');
  return read.count < leastSamples ? undefined : read;
}
const spreadShape = shape<SampleSpread>({ count: wholeFrom(0), half: daysCount, nineOfTen: daysCount });

/** An item that is not there is still open. */
const item = optional(text, null);
const brief = shape<Brief>({
  purpose: item,
  content: item,
  sample: item,
  fee: item,
  live: item,
  ads: item,
  stock: item,
});

const sampleRequest = shape<SampleRequest>({
  creator: optional(text, null),
  requested: optional(dayOf, null),
  decideBy: optional(dayOf, null),
});

const openRate = shape<OpenRate>({ product: text, from: dayOf, rate: rateOf });

/** A status that is not given counts by both ways of counting. */
const creation = shape<Creation>({
  id: optional(text, ''),
  shop: optional(text, ''),
  at: instantOf,
  exact: optional(flag, true),
  status: optional(word(campaignStatuses), 'ongoing'),
  slot: optional(text, null),
  note: optional(text, ''),
});

const slotProduct = shape<SlotProduct>({
  id: optional(text, null),
  name: optional(text, null),
  commission: optional(rateOf, null),
});

function slotIn(market: MarketId, at: Instant): Reader<Slot> {
  return shape<Slot>({
    id: optional(text, ''),
    shop: optional(text, ''),
    kind: word(slotKinds),
    name: optional(text, ''),
    status: optional(word(campaignStatuses), 'draft'),
    start: optional(dayOf, null),
    end: optional(dayOf, null),
    payDay: optional(dayOf, null),
    fee: optional(moneyIn(market), null),
    products: optional(list(slotProduct), []),
    creators: optional(list(text), []),
    sampleOffered: optional(word(['yes', 'no', 'unknown']), 'unknown'),
    brief: optional(brief, emptyBrief),
    tags: () => [],
    windows: () => [],
    adsCodeEnd: optional(dayOf, null),
    sampleCost: optional(moneyIn(market), null),
    gmvEstimate: optional(moneyIn(market), null),
    results: () => undecided.results,
    adsEnd: optional(dayOf, null),
    notes: optional(text, ''),
    deletedAt: () => null,
    createdAt: optional(instantOf, at),
    revision: () => 0,
  });
}
