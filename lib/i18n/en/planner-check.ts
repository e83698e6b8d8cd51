/** Words of "Check a draft here". */
export const check = {
  title: 'Check a draft here',
  about:
    'The same check without the seller app: type the values, or drop a page that you saved. It is read on this computer and goes nowhere.',
  open: 'Check a draft',
  page: 'Kind of campaign',
  whichPage: 'This page is…',
  choose: 'Choose…',
  payDay: 'Planned day of payment',
  drop: 'Saved page (HTML file): drop it here or choose it',
  closeFile: 'Type values instead',
  file: {
    reading: 'Reading {name}…',
    read: '{name} was read.',
    unknown: '{name} was not recognised. Say what page it is.',
    'not-a-page': '{name} is no saved page. Save the page as HTML in the browser and drop that file.',
    unreadable: '{name} could not be read. Nothing was changed. Try the form instead.',
  },
} as const;
