import type { FieldId, Fields } from './draft';

export type Writable = { -readonly [K in FieldId]: Fields[K] };

/** Every field as it is before anything was looked at. */
export function emptyFields(): Writable {
  const missing = { state: 'missing', why: 'not-here' } as const;
  return {
    name: missing,
    plusType: missing,
    start: missing,
    end: missing,
    budget: missing,
    reward: missing,
    tasks: missing,
    ranks: missing,
    sampleOffered: missing,
    sampleApproval: missing,
    sampleKind: missing,
    products: missing,
    commission: missing,
    adsCommission: missing,
    openCommission: missing,
    creators: missing,
    message: missing,
    contacts: missing,
    contentType: missing,
    flashSale: missing,
    adsAuthorisation: missing,
    flatFee: missing,
    videoReview: missing,
    status: missing,
  };
}
