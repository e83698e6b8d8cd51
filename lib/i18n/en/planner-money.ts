/** Words of the money view. */
export const money = {
  title: 'Money by month',
  about:
    'What your plan says and what you typed, by month of payment. Samples fall into the month of the start, commission into that of the end.',
  month: 'Month',
  kinds: { fee: 'Campaign fees', flatFee: 'Flat fees', samples: 'Samples', commission: 'Commission' },
  kindWhy: { fee: '', flatFee: '', samples: '', commission: 'paid, else estimated' },
  committed: 'Committed',
  committedWhy: 'paid or under way',
  expected: 'Expected',
  expectedWhy: 'planned, not paid yet',
  total: 'Total',
  noMonth: 'No day yet',
  all: 'All months',
  cap: 'Your cap on the fees of a month: {cap}.',
  over: '{over} over the cap',
  unknown: '{count} {count|cost is|costs are} not known and in no sum.',
  unknownCell: '{count} not known',
  empty: 'Nothing costs money yet. Give a campaign a fee, a cost of samples or expected sales in its editor.',
  oneCurrency: 'Amounts of two currencies are never added up.',
  allFailed: 'The other shops could not be read, so this shows one shop. Your plan is not changed.',
  mayTitle: 'What may come besides',
  mayAbout:
    'Never part of a total. When a campaign is paid in one month, starts in the next and something is refunded in that month, an extra platform fee of {rate} of the campaign fee may be charged and comes back a month later.',
  maySource: 'Source: {source}',
  may: {
    charge: 'May be charged',
    chargeBack: 'May come back',
    refund: 'Refund of recalled campaigns',
  },
  worst: 'Total at worst',
  best: 'Total at best',
  estimate:
    'Commission is estimated from the sales that you expect, at the highest rate of the products. The platform decides what is charged.',
} as const;
