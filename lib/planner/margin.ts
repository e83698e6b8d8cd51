import type { BasisPoints, Money } from '../model/money';
import { shareOf } from '../reckoning/payment';

/** The seller's own figures; each is empty until it is typed. */
export interface MarginFigures {
  readonly price: Money | null;
  readonly platformFee: BasisPoints | null;
  readonly commission: BasisPoints | null;
  readonly returns: BasisPoints | null;
  readonly unitCost: Money | null;
}
export type Margin =
  | { readonly state: 'known'; readonly margin: Money; readonly loss: boolean }
  | { readonly state: 'not-checked'; readonly missing: readonly (keyof MarginFigures)[] }
  | { readonly state: 'other-currency' };

/**
 * What is left of the price of one sale: price − platform fee − commission − returns − unit cost, the three shares
 * rounded once. A figure that is not known is never zero.
 */
export function marginOf(figures: MarginFigures): Margin {
  const { price, platformFee, commission, returns, unitCost } = figures;
  if (
    price === null ||
    platformFee === null ||
    commission === null ||
    returns === null ||
    unitCost === null
  ) {
    return { state: 'not-checked', missing: order.filter((key) => figures[key] === null) };
  }
  if (price.currency !== unitCost.currency) return { state: 'other-currency' };
  const shares = shareOf(price, platformFee + commission + returns).minor;
  const minor = price.minor - shares - unitCost.minor;
  return { state: 'known', margin: { minor, currency: price.currency }, loss: minor < 0 };
}

const order = ['price', 'platformFee', 'commission', 'returns', 'unitCost'] as const;
