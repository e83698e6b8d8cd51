/** Words of the sample ledger. */
export const sampleLedger = {
  title: 'Samples',
  about:
    'Every sample with its days, and what is to be done next. A handle is enough: contact data is not kept here.',
  count: '{count} {count|sample|samples}',
  countFiltered: '{shown} of {count} {count|sample|samples}',
  add: 'Add a sample',
  addTitle: 'Add a sample',
  editTitle: 'Edit sample',
  edit: 'Edit the sample for {name}',
  delete: 'Delete the sample for {name}',
  find: 'Find in samples',
  stage: 'State',
  allStages: 'Every state',
  stages: {
    noted: 'No day yet',
    requested: 'Requested',
    approved: 'Approved',
    shipped: 'Shipped',
    arrived: 'Arrived',
    'content-due': 'Content due',
    posted: 'Posted',
  },
  tasks: {
    decide: 'Decide',
    ship: 'Ship',
    receive: 'Should arrive',
    content: 'Content due',
  },
  taskAbout: {
    decide: 'Requests without your answer.',
    ship: 'Approved and not on the way.',
    receive: 'On the way: write down the day it arrives.',
    content: 'Arrived, and nothing is posted.',
  },
  done: {
    decide: 'Approved today',
    ship: 'Shipped today',
    receive: 'Arrived today',
    content: 'Posted today',
  },
  doneFor: '{what}: {name}',
  by: 'by {day}',
  overdue: 'Overdue since {day}',
  dueToday: 'Today',
  assumed: 'your assumption',
  nothing: 'Nothing waits for anybody.',
  others: 'and {count} more in the table',
  spread:
    '9 of 10 arrive within {nineOfTen} {nineOfTen|day|days} of the request, half within {half}: from {count} samples.',
  spreadFew:
    'From {least} samples with request and arrival on, this says how long they take. There {count|is|are} {count}.',
  emptyTitle: 'No samples yet',
  emptyBody:
    'Write down who gets one and when it was asked for. The list then says what to decide, to send and to ask after.',
  noMatch: 'No sample fits.',
  noSlot: 'No campaign',
  none: '–',
  more: 'Show {count} more',
  column: {
    creator: 'Creator',
    product: 'Product',
    slot: 'Campaign',
    stage: 'State',
    due: 'Next',
    note: 'Note',
  },
  field: {
    creator: 'Creator’s handle',
    product: 'Product',
    slot: 'Campaign',
    requested: 'Requested',
    approved: 'Approved',
    shipped: 'Shipped',
    arrived: 'Arrived',
    contentDue: 'Content due',
    posted: 'Posted',
    note: 'Note',
  },
  creatorHint: 'Like @rina. No phone, no address.',
  contentDueHint: 'Left out: counted from the arrival, never after the end of the campaign.',
} as const;

/** Words of the two versions of a row. */
export const rowConflict = {
  body: 'This was changed in another tab while you were typing. Nothing is saved yet. Which version shall stay?',
  gone: 'This was deleted in another tab while you were typing. Nothing is saved yet.',
} as const;
