import type { Decision, Refusal } from './port';

/** A decision not to do it. */
export function refuse(
  code: Refusal['code'],
  message: string,
): { readonly do: 'refuse'; readonly failure: Refusal } {
  return { do: 'refuse', failure: { code, message } };
}

/** Decides on a record that must exist in the revision that the asker last saw; otherwise shows the one that is stored. */
export function staleOr<R extends { readonly revision: number }, T>(
  stored: R | undefined,
  expected: number,
  what: string,
  decide: (stored: R) => Decision<T>,
): Decision<T> {
  if (!stored) return refuse('invalid', `no such ${what}`);
  if (stored.revision !== expected) {
    return {
      do: 'refuse',
      failure: { code: 'conflict', message: `${what} was changed since`, current: stored },
    };
  }
  return decide(stored);
}
