/** Open collaboration and sample requests. */
export const open = {
  'open-commission-out-of-range': {
    title: 'Open commission out of range',
    topic: 'Open commission',
    says: 'An open commission has a lowest and a highest rate and at most two decimals.',
    limits: 'It cannot know limits of single categories.',
    messages: {
      below: 'The open commission is {found}. Allowed are {min} to {max}; the platform will refuse it.',
      above: 'The open commission is {found}. Allowed are {min} to {max}; the platform will refuse it.',
      decimals:
        'The open commission is {found}. Allowed are {min} to {max} with at most two decimals; the platform will refuse it.',
    },
  },
  'open-rate-cut-waits': {
    title: 'A lower open rate waits',
    topic: 'When a lower open rate applies',
    says: 'A cut reaches creators who already promote after some days, new ones now.',
    limits: 'It cannot know who already promotes.',
    messages: {
      waits:
        'Product {product}: {before} becomes {now}. Only new creators get it now; those who promote already keep {before} for {wait} days, until {from}.',
      noEarlierRate: 'The earlier open rate of at least one product is not known.',
    },
  },
  'sample-decision-due': {
    title: 'Sample requests to decide',
    topic: 'Sample requests',
    says: 'A sample request must be decided within some days, or it lapses.',
    limits: 'It knows the requests in your plan. The rows of this page are not read.',
    messages: {
      overdue:
        '{count} {count|request is|requests are} past the last day to decide, the first on {first}. Decide in time, or the platform closes them.',
      urgent:
        '{count} {count|request|requests} to decide by tomorrow at the latest, the first by {first}. Later the platform closes them.',
      soon: '{count} {count|request|requests} to decide within 4 days, the first by {first}. Later the platform closes them.',
      noDeadline: 'The last day to decide is not known for at least one request.',
    },
  },
} as const;
