/** Flat fee, open collaboration and samples. */
export const flatFee = {
  'flat-fee-out-of-range': {
    title: 'Flat fee out of range',
    topic: 'Flat fee',
    says: 'A flat fee per creator has a lowest and a highest amount.',
    limits: 'The limit was seen at a third party, not on an official page.',
    messages: {
      below: 'The fee is {fee} per creator. Seen as allowed: {min} to {max}; it may be refused.',
      above: 'The fee is {fee} per creator. Seen as allowed: {min} to {max}; it may be refused.',
      otherCurrency: 'The fee of {fee} is in another currency than the limit.',
    },
  },
  'flat-fee-length-out-of-range': {
    title: 'Flat fee period out of range',
    topic: 'Flat fee period',
    says: 'A flat fee collaboration has a shortest and a longest period, counted here from today with and without the last day.',
    limits: 'The limit was seen at a third party, and the way of counting is not published.',
    messages: {
      outside:
        'It runs {days} {days|day|days}, {fewer} without the last day. Seen as allowed: {min} to {max}; it may be refused. An end from {from} to {to} fits.',
      edge: 'It runs {days} days, {fewer} without the last day. Seen as allowed: {min} to {max}: edge of the limit, it may be refused. An end from {from} to {to} is safe.',
    },
  },
  'flat-fee-too-many-products': {
    title: 'Too many products for a flat fee',
    topic: 'Products of a flat fee',
    says: 'A flat fee invitation holds only so many products.',
    limits: 'The limit was seen at a third party, not on an official page.',
    messages: {
      tooMany: '{count} products. Seen as allowed: {limit}; more may be refused.',
    },
  },
  'flat-fee-not-video': {
    title: 'Flat fee is for video only',
    topic: 'Content of a flat fee',
    says: 'A flat fee is paid for video content only.',
    limits: 'It cannot know what the creator will post.',
    messages: {
      live: 'The content type is LIVE. Only video is allowed with a flat fee; the platform will refuse it.',
      open: 'The content type is open. Only video is allowed with a flat fee; the platform will refuse it.',
    },
  },
  'flat-fee-review-days': {
    title: 'Accepting and revising take days',
    topic: 'Days to accept and revise',
    says: 'A creator has some days to accept, and may revise rejected content in several rounds. That time is part of the period.',
    limits: 'It cannot know how fast a creator is.',
    messages: {
      taken:
        'Up to {acceptDays} days to accept and {rounds} rounds of {reviseDays} days to revise: up to {taken} days, until {last}. That leaves {left} {left|day|days} until the end on {end}.',
      noneLeft:
        'Up to {acceptDays} days to accept and {rounds} rounds of {reviseDays} days to revise: up to {taken} days, until {last}. The end on {end} leaves none: content may never run.',
    },
  },
} as const;
