/** Words of the reminders. */
export const reminders = {
  title: 'Coming up',
  count: '{count} {count|reminder|reminders}',
  none: 'Nothing is due in the next days.',
  today: 'Today',
  since: 'since {day}',
  kinds: {
    backup: 'A backup is due.',
    'sample-decide': '{count} {count|sample request waits|sample requests wait} for your answer: {names}.',
    'sample-ship': '{count} approved {count|sample is|samples are} to be sent: {names}.',
    'sample-content': 'Content of {count} {count|creator|creators} is due: {names}.',
    'recall-closes': 'Last day to recall “{names}”. Once it starts, it cannot be cancelled.',
    'ads-stop': 'Ads with posts of “{names}” stop on this day. Renew the codes or end the ads in time.',
    'quota-frees': 'One creation stops counting in the Collaboration Plus quota. Free now: {count}.',
    'tax-report': 'The tax report of {names} is under Finance, Tax Documents.',
    refund: 'The refund of “{names}” is there by this day at the latest. If not, ask the platform.',
  },
  more: '{names} and {count} more',
  goSamples: 'Go to samples',
  goSlot: 'Open campaign',
  backUp: 'Back up now',
} as const;
