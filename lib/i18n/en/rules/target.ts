/** Target collaboration. */
export const target = {
  'target-name-too-long': {
    title: 'Invitation name too long',
    topic: 'Invitation name',
    says: 'The name of an invitation holds only so many characters.',
    limits: 'It cannot know how the platform counts emoji.',
    messages: {
      tooLong: 'The name has {length} characters. Allowed are {limit}; the platform will refuse it.',
      edge: 'The name has {length} characters as a text box counts, {characters} with each emoji as one. Allowed are {limit}; it may be refused.',
    },
  },
  'target-message-too-long': {
    title: 'Message too long',
    topic: 'Message',
    says: 'The message of an invitation holds only so many characters.',
    limits: 'It cannot know how the platform counts emoji.',
    messages: {
      tooLong: 'The message has {length} characters. Allowed are {limit}; the platform will refuse it.',
      edge: 'The message has {length} characters as a text box counts, {characters} with each emoji as one. Allowed are {limit}; it may be refused.',
    },
  },
  'target-too-many-products': {
    title: 'Too many products',
    topic: 'Number of products',
    says: 'An invitation holds only so many products.',
    limits: 'The limit is set per shop; yours may differ from the one that was seen.',
    messages: {
      tooMany: '{count} products. Allowed are {limit}; the platform will refuse more.',
    },
  },
  'target-too-many-creators': {
    title: 'Too many creators',
    topic: 'Number of creators',
    says: 'An invitation holds only so many creators.',
    limits: 'The limit is set per shop; yours may differ from the one that was seen.',
    messages: {
      tooMany: '{count} creators. Allowed are {limit}; the platform will refuse more.',
    },
  },
  'target-ads-rate-out-of-range': {
    title: 'Shop Ads commission out of range',
    topic: 'Shop Ads commission',
    says: 'A Shop Ads commission is optional; when set, it has a lowest and a highest rate and at most two decimals.',
    limits: 'It cannot know whether your shop may set one.',
    messages: {
      below: 'The Shop Ads commission is {found}. Allowed are {min} to {max}; the platform will refuse it.',
      above: 'The Shop Ads commission is {found}. Allowed are {min} to {max}; the platform will refuse it.',
      decimals:
        'The Shop Ads commission is {found}. Allowed are {min} to {max} with at most two decimals; the platform will refuse it.',
    },
  },
  'target-commission-out-of-range': {
    title: 'Commission out of range',
    topic: 'Commission',
    says: 'A target commission has a lowest and a highest rate and at most two decimals.',
    limits: 'One page of the platform says that the lowest rate is 10 %; the form itself starts at 1.00.',
    messages: {
      below: 'The commission is {found}. Allowed are {min} to {max}; the platform will refuse it.',
      above: 'The commission is {found}. Allowed are {min} to {max}; the platform will refuse it.',
      decimals:
        'The commission is {found}. Allowed are {min} to {max} with at most two decimals; the platform will refuse it.',
    },
  },
  'target-ends-before-today': {
    title: 'End day is past',
    topic: 'End day',
    says: 'An invitation ends at 23:59:59 of its end day, on the clock of the shop.',
    limits: 'It cannot know the earliest end that the platform takes.',
    messages: {
      past: 'It ends on {end}, {days} {days|day|days} before today, {today}. The end must be today or later; the platform will refuse it.',
    },
  },
  'target-expires-at-once': {
    title: 'Listed as Expiring from the first day',
    topic: 'Days left',
    says: 'The platform lists an invitation as Expiring when few days are left.',
    limits: 'It cannot know how soon creators answer.',
    messages: {
      expiring:
        'It ends on {end}: {left} {left|day|days} left. With fewer than {limit} it is listed as Expiring from the first day. An end from {first} on avoids that.',
    },
  },
} as const;
