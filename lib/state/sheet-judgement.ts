/** What a workbook and a calendar tell of a plan beyond its rows: how campaigns are judged, by which rules, and safe days. */
import { packSourceOf, type RulePack } from '../markets/pack';
import { sourceOf } from '../markets/sources';
import type { Instant, IsoDay } from '../model/day';
import type { CampaignStatus } from '../model/draft';
import type { LimitId, Market } from '../model/market';
import type { Slot } from '../model/plan';
import type { Line } from '../model/report';
import { dayOf } from '../reckoning/days';
import { rules } from '../rules';
import type { OwnPlan } from './facts-of';
import { judge } from './judge';
import { isMovable } from '../planner/timeline';
import { slotReport } from './slot-report';
import { safeArrival } from './slot-way';

/** Every judged campaign is compared with the whole plan: up to 500 campaigns all of them, of 10,000 the next 25. */
const mostCompared = 250_000;

/** The judgement of the campaigns that can still be changed, those that start next first; the rest is only counted. */
export function checksOf(
  own: OwnPlan,
  market: Market,
  at: Instant,
  progress: (part: number) => void = () => undefined,
): {
  readonly judged: readonly { readonly slot: string; readonly lines: readonly Line[] }[];
  readonly left: number;
} {
  const today = dayOf(at, market.zone);
  const open = own.slots.filter(
    (slot) => isMovable(slot) && changeable[slot.status] && (slot.end === null || slot.end >= today),
  );
  const chosen = open.toSorted(byStart).slice(0, Math.floor(mostCompared / Math.max(1, own.slots.length)));
  const judged = chosen.map((slot, index) => {
    progress(index / chosen.length);
    return { slot: slot.id, lines: slotReport(slot, own, market, at, judge).lines };
  });
  return { judged, left: own.slots.length - judged.length };
}

/** The last arrival of a sample that leaves the whole content window, by the campaign's id. */
export function safeArrivalsOf({
  slots,
  shop,
}: Pick<OwnPlan, 'slots' | 'shop'>): Readonly<Record<string, IsoDay>> {
  const { leadTimes } = shop.settings;
  return Object.fromEntries(
    slots.flatMap((slot) => {
      const day = safeArrival(slot, leadTimes);
      return day === null ? [] : [[slot.id, day] as const];
    }),
  );
}

/** The catalogue of rules with the sources that count in a market. */
export function rulesOf(market: Market, packs: readonly RulePack[]) {
  return rules.map(({ id, severity, pages, sources, limits, limitsIfKnown }) => {
    const used = [...limits, ...limitsIfKnown].flatMap((limit) => sourceOfLimit(market, limit));
    return {
      id,
      severity,
      pages,
      sources: [...new Set([...sources, ...used])]
        .map((one) => sourceOf(one) ?? packSourceOf(packs, one))
        .filter((source) => source !== null),
    };
  });
}

function sourceOfLimit({ limits }: Market, id: LimitId): readonly string[] {
  const limit = limits[id];
  return limit === 'unknown' ? [] : [limit.source];
}

/** A campaign that is over or called off asks for nothing any more. */
const changeable = {
  draft: true,
  'pending-payment': true,
  paid: true,
  ongoing: true,
  ended: false,
  recalled: false,
  cancelled: false,
  'expired-unpaid': false,
} as const satisfies Record<CampaignStatus, boolean>;

/** By the first day; those without one after all others. */
function byStart(a: Slot, b: Slot): number {
  const [first, second] = [a.start ?? '9999', b.start ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
}
