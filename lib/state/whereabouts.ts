/** Which campaign an address is about, so that what belongs to one is never taken for another. */

/** A place in the host's app. */
export interface Whereabouts {
  readonly path: string;
  /** The platform's number of the campaign or invitation, as long as an address of this path has said one. */
  readonly campaign: string | null;
}

/** Where an address is. The app drops and adds parameters on the way: a number that is not repeated still holds. */
export function whereaboutsOf(
  { pathname, search }: { readonly pathname: string; readonly search: string },
  before: Whereabouts | null,
): Whereabouts {
  const known = before?.path === pathname ? before.campaign : null;
  return { path: pathname, campaign: campaignIn(search) ?? known };
}

/** True when the seller went to another page: another path, or another campaign on the same one. A first number is no move. */
export function isElsewhere(before: Whereabouts | null, now: Whereabouts): boolean {
  if (before?.path !== now.path) return true;
  return before.campaign !== null && before.campaign !== now.campaign;
}

/** Names of parameters as the host writes them (`invitation_id`), and what Collaboration Plus is likely to use. */
const names = /^(?:id|(?:invitation|campaign|collaboration|group|activity)_?id)$/i;

function campaignIn(search: string): string | null {
  const found = [...new URLSearchParams(search)].filter(
    ([name, value]) => names.test(name) && /^\d{6,25}$/.test(value),
  );
  return found.length > 0
    ? found
        .map(([name, value]) => `${name}=${value}`)
        .sort()
        .join('&')
    : null;
}
