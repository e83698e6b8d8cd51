/** Words of the month calendar. */
export const month = {
  title: 'Month',
  before: 'Previous month',
  after: 'Next month',
  today: 'Today',
  help: 'Page Up and Page Down: previous and next month. Home: today. Arrows: from campaign to campaign. Enter: open.',
  week: 'Week {week}',
  weekShort: 'W{week}',
  weekday: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  more: '+{count} more',
  moreOn: '+{count} more on {day}: show the whole week',
  fewer: 'Show less',
  empty: 'No campaign lies in this month.',
  how: { starts: 'starts', ends: 'ends', runs: 'running' },
  special: {
    sale: 'sale day',
    payday: 'payday',
    season: 'season',
    holiday: 'holiday',
    pause: 'shipping pause',
  },
} as const;
