/** Money by month of payment: what is spent, what is planned, and, never in one number with them, what may come. */
import type { BasisPoints, Currency, Money } from '../model/money';
import type { CampaignStatus } from '../model/draft';
import type { Slot, SlotKind } from '../model/plan';
import { monthOf } from './days';
import { crossMonth, shareOf } from './payment';

export const costKinds = ['fee', 'flatFee', 'samples', 'commission'] as const;
export type CostKind = (typeof costKinds)[number];
/** `charge`: the extra fee that may be charged for a while; `chargeBack`: its return; `refund`: of a recalled campaign. */
export const mayKinds = ['charge', 'chargeBack', 'refund'] as const;
export type MayKind = (typeof mayKinds)[number];

interface Dated {
  readonly slot: Slot;
  /** `YYYY-MM`, or null while the day is not known. */
  readonly month: string | null;
  readonly currency: Currency;
}
/** Something that a campaign costs; `minor` is null while nobody knows how much, which is never zero. */
export interface CostLine extends Dated {
  readonly kind: CostKind;
  readonly certainty: 'committed' | 'expected';
  readonly minor: number | null;
}
/** Something that may be charged or come back. */
export interface MayLine extends Dated {
  readonly kind: MayKind;
  readonly minor: number;
}
export interface CashFlow {
  readonly costs: readonly CostLine[];
  readonly may: readonly MayLine[];
}

/**
 * What campaigns cost and when. Fees fall into the month of payment, samples into that of the start, commission into that
 * of the end. `extra` is the share of a fee that may be charged for a while (cp-extra-fee), null where the market does not
 * know it; a cost of unknown height is in the currency `home`. Campaigns in the bin, and those that were never paid, cost
 * nothing.
 */
export function cashFlow(
  slots: readonly Slot[],
  { extra, home }: { readonly extra: BasisPoints | null; readonly home: Currency },
): CashFlow {
  const here = slots.filter(({ deletedAt }) => deletedAt === null);
  return {
    costs: here.flatMap((slot) => [
      ...feeLine(slot, home),
      ...sampleLine(slot, home),
      ...commissionLine(slot, home),
    ]),
    may: here.flatMap((slot) => mayLines(slot, extra)),
  };
}

/** One month in one currency; every amount in minor units. */
export interface CashMonth {
  readonly month: string | null;
  readonly committed: number;
  readonly expected: number;
  /** Committed and expected, by what it is for. */
  readonly of: Readonly<Record<CostKind, number>>;
  readonly total: number;
  /** Never part of a total. */
  readonly may: Readonly<Record<MayKind, number>>;
  /** Costs that nobody knows. */
  readonly unknown: number;
}

/** The months of a cash flow in one currency, in order, those without a day last. */
export function cashMonths(flow: CashFlow, currency: Currency): readonly CashMonth[] {
  const own = flow.costs.filter((line) => line.currency === currency);
  const may = flow.may.filter((line) => line.currency === currency);
  const months = [...new Set([...own, ...may].map(({ month }) => month))].sort(byMonth);
  return months.map((month) => {
    const lines = own.filter((line) => line.month === month);
    const sum = (some: readonly { readonly minor: number | null }[]): number =>
      some.reduce((all, { minor }) => all + (minor ?? 0), 0);
    const certain = (certainty: CostLine['certainty']): number =>
      sum(lines.filter((line) => line.certainty === certainty));
    const ofKind = (kind: CostKind): number => sum(lines.filter((line) => line.kind === kind));
    const mayOf = (kind: MayKind): number =>
      sum(may.filter((line) => line.month === month && line.kind === kind));
    return {
      month,
      committed: certain('committed'),
      expected: certain('expected'),
      of: {
        fee: ofKind('fee'),
        flatFee: ofKind('flatFee'),
        samples: ofKind('samples'),
        commission: ofKind('commission'),
      },
      total: sum(lines),
      may: { charge: mayOf('charge'), chargeBack: mayOf('chargeBack'), refund: mayOf('refund') },
      unknown: lines.filter(({ minor }) => minor === null).length,
    };
  });
}

/** What a campaign of a status costs: its fee is spent, still to be paid, or not due. */
export const costs = {
  draft: 'expected',
  'pending-payment': 'expected',
  paid: 'committed',
  ongoing: 'committed',
  ended: 'committed',
  recalled: 'nothing',
  cancelled: 'nothing',
  'expired-unpaid': 'nothing',
} as const satisfies Record<CampaignStatus, 'committed' | 'expected' | 'nothing'>;

/** Target and open collaborations cost commission; without a fee there is nothing unknown about it. */
export const costsFee = {
  'plus-task': true,
  'plus-challenge': true,
  'flat-fee': true,
  target: false,
  open: false,
} as const satisfies Record<SlotKind, boolean>;

function feeLine(slot: Slot, home: Currency): readonly CostLine[] {
  const certainty = costs[slot.status];
  if (certainty === 'nothing' || (slot.fee === null && !costsFee[slot.kind])) return [];
  const kind = slot.kind === 'flat-fee' ? 'flatFee' : 'fee';
  return [{ slot, kind, certainty, month: inMonth(slot.payDay), ...amountOf(slot.fee, home) }];
}

/** Samples are sent when a campaign runs. That they are offered without a cost is a cost nobody knows. */
function sampleLine(slot: Slot, home: Currency): readonly CostLine[] {
  if (costs[slot.status] === 'nothing') return [];
  if (slot.sampleCost === null && slot.sampleOffered !== 'yes') return [];
  const certainty = slot.status === 'ongoing' || slot.status === 'ended' ? 'committed' : 'expected';
  return [
    { slot, kind: 'samples', certainty, month: inMonth(slot.start), ...amountOf(slot.sampleCost, home) },
  ];
}

/**
 * What was paid, once the seller typed it; before that the expected sales at the highest rate of the products, and
 * unknown while a rate is. Without expected sales there is no estimate to make.
 */
function commissionLine(slot: Slot, home: Currency): readonly CostLine[] {
  const { results, gmvEstimate, products, status } = slot;
  const month = inMonth(slot.end);
  if (results.commission !== null) {
    return [{ slot, kind: 'commission', certainty: 'committed', month, ...results.commission }];
  }
  if (gmvEstimate === null || costs[status] === 'nothing') return [];
  const rates = products.map(({ commission }) => commission).filter((rate) => rate !== null);
  const known = rates.length > 0 && rates.length === products.length;
  const money = known ? shareOf(gmvEstimate, Math.max(...rates)) : null;
  return [{ slot, kind: 'commission', certainty: 'expected', month, ...amountOf(money, home) }];
}

/** The refund after the end may bring the extra fee; the one after a recall only once there was a recall. */
function mayLines(slot: Slot, extra: BasisPoints | null): readonly MayLine[] {
  const { status, kind, fee, payDay, start, end } = slot;
  if (fee === null || (kind !== 'plus-task' && kind !== 'plus-challenge')) return [];
  const recalled = status === 'recalled';
  if (costs[status] === 'nothing' && !recalled) return [];
  // The day of a recall is not known, so neither is the month in which its refund comes.
  const refund: readonly MayLine[] = recalled ? [{ slot, kind: 'refund', month: null, ...fee }] : [];
  if (extra === null || payDay === null || start === null || end === null) return refund;
  const cross = crossMonth(payDay, start, end);
  if (cross.refund === 'none' || (cross.refund === 'after-recall' && !recalled)) return refund;
  const money = shareOf(fee, extra);
  return [
    ...refund,
    { slot, kind: 'charge', month: cross.charged, ...money },
    { slot, kind: 'chargeBack', month: cross.back, ...money },
  ];
}

function amountOf(money: Money | null, home: Currency): Pick<CostLine, 'currency' | 'minor'> {
  return money ?? { currency: home, minor: null };
}
function inMonth(day: Slot['payDay']): string | null {
  return day === null ? null : monthOf(day);
}

/** A month of four digits a year sorts as text; no month comes after every month. */
function byMonth(a: string | null, b: string | null): number {
  return (a ?? '~') < (b ?? '~') ? -1 : 1;
}
