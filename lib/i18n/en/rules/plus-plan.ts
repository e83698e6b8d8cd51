/** Collaboration Plus: how it fits into days, parcels, stock and the rest of the plan. */
export const plusPlan = {
  'plus-starts-before-today': {
    title: 'Start day is past',
    topic: 'Start day',
    says: 'A campaign cannot start on a day that is past on the clock of the shop.',
    limits: 'It cannot know the earliest start that the platform takes.',
    messages: {
      past: 'It starts on {start}, {days} {days|day|days} before today, {today}. Choose today or later; otherwise it is refused or starts late.',
    },
  },
  'plus-shipping-pause-inside': {
    title: 'Shipping pause on the way of the sample',
    topic: 'Shipping pauses',
    says: 'A known shipping pause or public holiday falls between approval and arrival of a sample.',
    limits: 'It knows only the pauses and holidays of your calendar.',
    messages: {
      pause:
        'Nothing ships from {from} to {to}, between approval on {approved} and arrival on {arrival}. That is counted; if the pause gets longer, the sample is later still.',
      holidays:
        '{count} public {count|holiday|holidays} from {first} on fall between approval on {approved} and arrival on {arrival}. Parcels may be later than expected.',
    },
  },
  'plus-same-product-overlap': {
    title: 'Same product in another campaign',
    topic: 'Same product in other campaigns',
    says: 'Campaigns may overlap, but a creator gets one rate for a product at a time.',
    limits: 'It knows only the campaigns of this plan.',
    messages: {
      overlaps:
        '{count} other {count|campaign has|campaigns have} a product of this one between {start} and {end}, for example “{name}”. That is allowed; creators get one rate for it at a time.',
      nameless: 'A product shows too little (number or name) to be compared with those of the plan.',
    },
  },
  'plus-stock-may-run-out': {
    title: 'Stock may run out',
    topic: 'Stock',
    says: 'No minimum stock is required, so nothing else warns when the goals imply more units than there are.',
    limits: 'It counts for one creator only; the platform decides how many there are.',
    messages: {
      short:
        'The stock is {stock}. The goals of one creator alone ask for {units} units, so nobody could finish. Add stock or lower the goals.',
      noStock: 'The stock of at least one product was not read.',
      noPrice: 'A sales goal needs prices to be turned into units; the stock is {stock}.',
    },
  },
} as const;
