/** Words of the editor beside its fields: what the rules say, copying a campaign, and making two of it. */
export const arrange = {
  outlook: 'What the rules say of this',
  copy: 'Copy',
  split: 'Split…',
  saveFirst: 'Save your changes first.',
  notDivisible: 'Only a draft with a start and a later end can be split.',
  title: 'Split “{name}”',
  about:
    'Two campaigns, one after the other. Products, creators, brief and notes are in both; fee, other amounts and the pay day stay with the first part.',
  day: 'First day of the second part',
  outside: 'Choose a day after {start} and not after {end}.',
  first: 'First part',
  second: 'Second part',
  part: '{name}: {start} to {end}, {count} {count|day|days}',
  save: 'Split',
} as const;
