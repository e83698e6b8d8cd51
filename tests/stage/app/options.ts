/**
 * What the address asks of the stage. All survive navigation, except `stage-page`.
 *
 * - `stage-lang=en|id` page language: labels, `html[lang]`, dates MM/DD/YYYY or DD/MM/YYYY
 * - `stage-gen=arco|core` class generation, container names, ids and test marks
 * - `stage-layout=a|b` the two Collaboration Plus forms; `stage-steps=wizard` hides b's other step
 * - `stage-without=field,…`, `stage-rename=field:New label,…`, `stage-order=reverse`
 * - `stage-values={"plusType":"task","start":"2026-12-01",…}` opening draft; `null` leaves blank; a
 *   text that is no ISO day is shown as it is
 * - `stage-today=2026-12-01` the day that lists and defaults count from
 * - `stage-transform=1` a transformed body; `stage-page=plus-create` that page at any path
 */
export type Options = {
  readonly lang: 'en' | 'id';
  readonly gen: 'arco' | 'core';
  readonly layout: 'a' | 'b';
  readonly wizard: boolean;
  readonly reverse: boolean;
  readonly transform: boolean;
  readonly page: string | null;
  readonly without: ReadonlySet<string>;
  readonly rename: ReadonlyMap<string, string>;
  readonly values: Readonly<Record<string, unknown>>;
  readonly today: string;
};

export const options: Options = parse(new URLSearchParams(location.search));

/** Adds the stage's own parameters of this address to a path of the host. */
export function withOptions(path: string): string {
  const target = new URL(path, location.origin);
  for (const [name, value] of new URLSearchParams(location.search)) {
    const kept = name.startsWith('stage-') && name !== 'stage-page';
    if (kept && !target.searchParams.has(name)) target.searchParams.append(name, value);
  }
  return target.pathname + target.search;
}

function parse(query: URLSearchParams): Options {
  const all = (name: string) => query.getAll(name).flatMap((text) => text.split(','));
  const renamed = all('stage-rename').map((text) => text.split(/:(.*)/s));
  return {
    lang: query.get('stage-lang') === 'id' ? 'id' : 'en',
    gen: query.get('stage-gen') === 'core' ? 'core' : 'arco',
    layout: query.get('stage-layout') === 'b' ? 'b' : 'a',
    wizard: query.get('stage-steps') === 'wizard',
    reverse: query.get('stage-order') === 'reverse',
    transform: query.get('stage-transform') === '1',
    page: query.get('stage-page'),
    without: new Set(all('stage-without').map(fieldName)),
    rename: new Map(renamed.map(([field = '', label = '']) => [fieldName(field), label])),
    values: jsonObject(query.get('stage-values')),
    today: query.get('stage-today') ?? Temporal.Now.plainDateISO().toString(),
  };
}

/** The last day of an invitation has two names. */
function fieldName(text: string): string {
  return text === 'until' ? 'end' : text;
}

function jsonObject(text: string | null): Readonly<Record<string, unknown>> {
  const value: unknown = text ? JSON.parse(text) : {};
  if (typeof value !== 'object' || value === null) throw new Error('stage-values is no JSON object');
  return Object.fromEntries(Object.entries(value));
}
