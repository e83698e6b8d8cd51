import { asTyped, inDays } from '../e2e/days';

/** A draft as a seller in a hurry would leave it: a week long, with samples that cannot arrive in time. Names are invented. */
export const badDraft = {
  name: 'Serum Kelor Gajian',
  plusType: 'task',
  start: inDays(10),
  end: inDays(16),
  budget: 15_000_000,
  sampleOffered: 'yes',
} as const;

/** The end that mends it, and as it is typed on an English page. */
export const goodEnd = { iso: inDays(44), typed: asTyped(inDays(44)) } as const;
