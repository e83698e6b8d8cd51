/** Target collaboration: what is agreed with creators, and how it fits into the plan. */
export const targetTerms = {
  'target-sample-arrives-late': {
    title: 'Sample arrives too late',
    topic: 'Arrival of the sample',
    says: 'A sample is expected after approval, packing and transit, counted from today. A creator then has some days for content, which should end before the invitation does.',
    limits:
      'It cannot know how long a parcel takes or when a creator asks: the lead times are your assumption.',
    messages: {
      late: 'A sample is expected on {arrival}, {left} {left|day|days} before the end on {end}. {content} days for content ask for {lastSafe} at the latest, or content comes after the end. The first end that fits is {firstEnd}.',
      afterEnd:
        'A sample is expected on {arrival}, after the end on {end}. {content} days for content ask for {lastSafe} at the latest, or content comes after the end. The first end that fits is {firstEnd}.',
      noDayToSpare:
        'A sample is expected on {arrival}, the last day that leaves {content} days for content: no day to spare.',
      inTime: 'A sample is expected on {arrival}: {spare} {spare|day|days} to spare.',
      recorded: 'Your {count} recorded samples: half would arrive by {expected}, 9 of 10 by {nineOfTen}.',
      recordedLate:
        'By your lead times a sample is expected on {arrival}. But by your {count} recorded samples half would arrive by {expected} and 9 of 10 only by {nineOfTen}, after {lastSafe}, the last day that leaves {content} {content|day|days} for content.',
      noDayToSpareRecorded:
        'A sample is expected on {arrival}, the last day that leaves {content} {content|day|days} for content: no day to spare. By your {count} recorded samples half would arrive by {expected}, 9 of 10 by {nineOfTen}.',
      inTimeRecorded:
        'A sample is expected on {arrival}: {spare} {spare|day|days} to spare. By your {count} recorded samples half would arrive by {expected}, 9 of 10 by {nineOfTen}.',
    },
  },
  'target-no-better-than-open': {
    title: 'No better than the open rate',
    topic: 'Target rate and open rate',
    says: 'The target rate goes before the open rate of the same product, even when it is lower.',
    limits: 'It cannot know rates that neither the page nor the plan shows.',
    messages: {
      lower:
        'The target rate is {own}, the open rate {open}. The target rate wins: invited creators would get less than everyone else. Offer more than {open}.',
      equal: 'The target rate is {own}, the same as the open rate: no advantage for invited creators.',
      better: 'The target rate is {own}, above the open rate of {open}.',
      productLower:
        'Product {product}: the target rate is {own}, the open rate {open}. The target rate wins: invited creators would get less than everyone else.',
      productEqual: 'Product {product}: the target rate is {own}, the same as the open rate: no advantage.',
      someLower:
        'The target rates are {own}, the open rates {open}: for at least one product the target rate is lower. It wins there, and invited creators would get less than everyone else.',
      someEqual:
        'The target rates are {own}, the open rates {open}: at least one product gets no more than its open rate, so no advantage there.',
      mixed: 'The target rates are {own} and the open rates {open}: which product has which is not known.',
      noOpenRate: 'The open rate of at least one product is not known.',
    },
  },
  'target-pair-already-invited': {
    title: 'Already invited for this product',
    topic: 'Earlier invitations',
    says: 'A creator and a product can be together in one open invitation only.',
    limits: 'It knows only the invitations of this plan.',
    messages: {
      invited:
        '{count} {count|pair is|pairs are} in another open invitation: for example {creator} and “{product}” in “{slot}”. A pair may be in one only; the platform refuses the rest.',
      nameless:
        'A creator of this draft is in the open invitation “{slot}”, but a product shows too little (number or name) to be compared.',
    },
  },
  'target-flash-sale-with-many': {
    title: 'Flash sale needs one creator',
    topic: 'Creators of the flash sale',
    says: 'A creator flash sale needs exactly one invited creator, who can go LIVE.',
    limits: 'It cannot know whether the creator may go LIVE.',
    messages: {
      notOne:
        'A flash sale with {count} {count|creator|creators}. Exactly 1 is allowed, who can go LIVE; the platform will refuse it.',
      one: 'One creator: check that they can go LIVE.',
    },
  },
  'target-refundable-sample': {
    title: 'Refundable sample: sources disagree',
    topic: 'Sample terms',
    says: 'One official page allows refundable samples here, others only in open collaboration.',
    limits: 'It cannot know which page is right for your shop.',
    messages: {
      refundable:
        'The samples are refundable. Pages disagree whether that is allowed outside open collaboration; it may be refused. Free samples are safe.',
    },
  },
  'target-contact-missing': {
    title: 'Contact missing',
    topic: 'Contacts',
    says: 'The form of each market asks for a contact of its own.',
    limits: 'It cannot know whether the contact works.',
    messages: {
      missing: '{kind} is blank. The form of this market asks for it and may not be sent without.',
    },
  },
  'target-phone-not-digits': {
    title: 'Phone number is not digits only',
    topic: 'Phone number',
    says: 'In Indonesia a phone number with spaces, marks or brackets is refused. Elsewhere that was not seen.',
    limits: 'It cannot know whether the number exists.',
    messages: {
      formatted: '{kind} holds more than digits. Only digits are allowed; the platform will refuse it.',
      formattedElsewhere:
        '{kind} holds more than digits. Digits only are safe: in Indonesia other marks are refused, here it is not known.',
      notShown: 'The number itself was not read.',
    },
  },
  'target-invitation-quota': {
    title: 'Invitations of the day (unofficial)',
    topic: 'Invitations of the day (unofficial)',
    says: 'Invitations are limited too, apart from the campaign quota. The numbers were seen in practice and sources disagree; in the US a weekly quota depends on your sales.',
    limits: 'It counts only this plan, and the limit of your shop may differ.',
    messages: {
      spent:
        '{count} invitations in the last 24 hours. Seen in practice, unofficial: {limit} are allowed, further ones may be refused until 24 hours have passed.',
      tooManyOpen:
        '{count} open invitations. Seen in practice, unofficial: {limit} are allowed, further ones may be refused until some end.',
      within: '{sent} of {day} in 24 hours and {running} of {open} open, unofficial.',
      weekly:
        'Invitations and messages share a weekly quota here that depends on your sales and renews on Sundays. Its size is not published: look at it before you send.',
    },
  },
  'target-section-incomplete': {
    title: 'The page marks a section as incomplete',
    topic: 'Sections of the page',
    says: 'The form says itself when something is missing in a section.',
    limits: 'It repeats the page and does not know what is missing.',
    messages: {
      incomplete:
        'The page marks {count} {count|section|sections} as incomplete: {names}. All should be complete, or it cannot be sent.',
    },
  },
  'target-ads-outlive-collaboration': {
    title: 'Ads planned past the end',
    topic: 'End of the ads',
    says: 'Ads with creators’ posts stop at the earliest of: end of the collaboration, end of the video code, lost product link.',
    limits: 'It cannot know video codes: ads with a code of their own go on until it expires.',
    messages: {
      outlive:
        'Ads are planned until {adsEnd}, the collaboration ends on {end}, {days} {days|day|days} before. Ads should end by then: those without a video code stop. End later or ask for codes.',
    },
  },
  'target-rate-cut-takes-effect-late': {
    title: 'A lower rate waits until midnight',
    topic: 'When a lower rate applies',
    says: 'A raise works at once. A cut reaches creators who already show the product at 00:00 of the next day.',
    limits: 'It cannot know who already shows the product.',
    messages: {
      cut: '“{product}”: {before} becomes {now}. Only a raise works at once; creators who show it already keep {before} until {from}, 00:00.',
      noEarlierRate: 'The earlier rate of at least one product is not known.',
    },
  },
  'target-brief-incomplete': {
    title: 'Brief is still open',
    topic: 'Brief',
    says: 'Purpose, content, sample, fee, LIVE, ads and stock are decided together before an invitation is sent.',
    limits: 'It cannot know what was agreed outside this plan.',
    messages: {
      open: '{count} of {of} still open in the brief:{purpose| purpose|}{content| content|}{sample| sample|}{fee| fee|}{live| LIVE|}{ads| ads|}{stock| stock|}. Decide them before you send; later changes reach creators late.',
    },
  },
} as const;
