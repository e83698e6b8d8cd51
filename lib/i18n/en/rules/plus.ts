/** Collaboration Plus: what can be refused, or cannot be undone. */
export const plus = {
  'plus-locks-on-submit': {
    title: 'Submitting locks the campaign',
    topic: 'After submitting',
    says: 'After submission for payment nothing can be edited. A paid campaign can be recalled until it starts; a running one cannot be cancelled.',
    limits: 'It cannot know whether support makes an exception.',
    messages: {
      beforeSubmit:
        'This is still a draft. After you submit it for payment nothing can be edited, and once it runs it cannot be cancelled.',
      pending: 'It is pending payment: it can no longer be edited. Check it before you pay.',
      paid: 'It is paid: it can no longer be edited, only recalled as a whole before it starts.',
      running: 'It is running: it can neither be edited nor cancelled.',
      over: 'It is over: nothing in it can be changed.',
    },
  },
  'plus-length-out-of-range': {
    title: 'Campaign length out of range',
    topic: 'Campaign length',
    says: 'Task and Challenge campaigns each have a shortest and a longest length. The way of counting days is not published, so both count: with and without the last day.',
    limits: 'It cannot know which way of counting the platform uses.',
    messages: {
      endBeforeStart:
        'It ends on {end}, before it starts on {start}. Allowed are {min} to {max} days; the platform will refuse it.',
      task: 'This Task runs {days} {days|day|days}, {fewer} without the last day. Allowed are {min} to {max}; the platform will refuse it. An end from {from} to {to} fits.',
      challenge:
        'This Challenge runs {days} {days|day|days}, {fewer} without the last day. Allowed are {min} to {max}; the platform will refuse it. An end from {from} to {to} fits.',
      taskEdge:
        'This Task runs {days} days, {fewer} without the last day. Allowed are {min} to {max}: edge of the limit, and the way of counting is not published, so it may be refused. An end from {from} to {to} is safe.',
      challengeEdge:
        'This Challenge runs {days} days, {fewer} without the last day. Allowed are {min} to {max}: edge of the limit, and the way of counting is not published, so it may be refused. An end from {from} to {to} is safe.',
    },
  },
  'plus-quota-spent': {
    title: 'No slot left in the quota',
    topic: 'Quota',
    says: 'Only so many campaigns may be created in a rolling window. Each one counts from its own moment for the whole window. Strict counts all of them; lenient leaves out recalled and never-paid ones.',
    limits:
      'It cannot know which campaigns the platform counts, from which moment, or what was created outside this plan.',
    messages: {
      spent:
        '{used} of {limit} creations in {days} days are used at {at}. Another one will be refused. The next slot frees {free}{exact|| at the latest}.',
      spentByBoth:
        '{used} of {limit} creations in {days} days are used at {at}. Another one will be refused. The next slot frees {free}{exact|| at the latest}, or {lenientFree}{lenientExact|| at the latest} if recalled and unpaid ones do not count.',
      spentByOneCount:
        '{used} of {limit} creations in {days} days are used at {at} if each one counts, {lenientUsed} if recalled and unpaid ones do not. Another one may be refused. By the strict count the next slot frees {free}{exact|| at the latest}.',
    },
  },
  'plus-last-slot': {
    title: 'Last slot of the quota',
    topic: 'Slots left in the quota',
    says: 'Says when a draft takes the last slot of the window.',
    limits: 'It cannot know what was created outside this plan.',
    messages: {
      last: '{used} of {limit} slots are used: this draft takes the last one. Until {free}{exact|| at the latest} another one will be refused.',
    },
  },
  'plus-no-time-to-recall': {
    title: 'No time to recall',
    topic: 'Time to recall',
    says: 'Only a paid campaign that has not started can be recalled. The days between payment and start are all the time there is to undo it.',
    limits: 'It cannot know when the payment is booked.',
    messages: {
      none: 'Paid on {payDay} and started on {start}: 0 days to recall. At least 1 is needed; once it starts the payment cannot be taken back.',
      paidAfterStart:
        'Payment is planned for {payDay}, after the start on {start}. Pay before the start: afterwards there is nothing to recall, and it may not start at all.',
      few: '{days} {days|day|days} to recall, from payment on {payDay} to the start on {start}. After that it cannot be cancelled; 3 days or more are comfortable.',
      enough: '{days} days to recall, from payment on {payDay} to the start on {start}.',
    },
  },
  'plus-sample-arrives-late': {
    title: 'Sample arrives too late',
    topic: 'Arrival of the sample',
    says: 'A sample is expected after approval, packing and transit, counted from the start. It must leave the whole content window before the end, which does not move for a late sample.',
    limits:
      'It cannot know how long a parcel really takes: approve, pack, transit and content days are your assumption.',
    messages: {
      late: 'A sample is expected on {arrival}, {left} {left|day|days} before the end on {end}. {content} {content|day|days} for content ask for {lastSafe} at the latest, or creators miss the end and earn nothing. The first end that fits is {firstEnd} ({length} days).',
      afterEnd:
        'A sample is expected on {arrival}, after the end on {end}. {content} {content|day|days} for content ask for {lastSafe} at the latest, or creators miss the end and earn nothing. The first end that fits is {firstEnd} ({length} days).',
      neverInTime:
        'A sample is expected on {arrival}, but {lastSafe} is the latest that leaves {content} {content|day|days} for content before the end on {end}. It would take {length} days and {longest} are allowed: no end fits, so creators will be late. Shorten the lead times or offer no samples.',
      noDayToSpare:
        'A sample is expected on {arrival}, the last day that leaves {content} {content|day|days} for content: no day to spare.',
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
} as const;
