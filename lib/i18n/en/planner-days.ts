/** Words of the calendar of a market, and of open rates. */
export const days = {
  title: 'Special days',
  about:
    'Days that matter when a campaign is planned in {market}. They shade the timeline; shipping pauses and holidays also count in the way of a sample. All your shops of this market share them.',
  ownTitle: 'Your own days',
  builtInTitle: 'Built in',
  builtInAbout: 'What moves from year to year is off until you have checked it.',
  add: 'Add days',
  addTitle: 'Add days',
  editTitle: 'Edit days',
  edit: 'Edit “{name}”',
  delete: 'Delete “{name}”',
  ownEmpty: 'None yet: add a pause of your warehouse, a holiday, a sale or a payday of your own.',
  switch: '“{name}” counts',
  on: 'on',
  off: 'off',
  kinds: {
    pause: 'Shipping pause',
    holiday: 'Holiday',
    sale: 'Sale',
    payday: 'Payday',
    season: 'Season',
  },
  kindAbout: {
    pause: 'Nothing is packed or carried on these days.',
    holiday: 'No working day: nothing is packed where you pack on working days.',
    sale: 'Shades the timeline.',
    payday: 'Shades the timeline.',
  },
  column: { name: 'Name', kind: 'Kind', when: 'When', source: 'Source', on: 'On' },
  field: { name: 'Name', kind: 'Kind', from: 'From', to: 'To' },
  every: { year: '{when}, every year', month: 'day {from} to {to} of every month' },
  span: '{from} to {to}',
  past: 'over',
} as const;

export const openRates = {
  title: 'Open rates of the plan',
  about:
    'Rates of open collaborations that you have set, each from a day on. They are kept in the plan and used in every check.',
  empty: 'None kept yet.',
  add: 'Add an open rate',
  addTitle: 'Add an open rate',
  editTitle: 'Edit open rate',
  edit: 'Edit the rate of {name}',
  delete: 'Delete the rate of {name}',
  keep: 'Keep {count} typed {count|rate|rates} in the plan',
  column: { product: 'Product', from: 'From', rate: 'Rate' },
  field: { productId: 'Product ID', productName: 'Product', from: 'From which day', rate: 'Rate in %' },
  needOne: 'A name or an ID is needed.',
  fromPlan: 'kept in the plan',
} as const;
