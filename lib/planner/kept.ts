/** Samples, calendars, open rates and creators: rows that stand for themselves, each written and taken out by its key. */
import { marketIds } from '../model/market';
import type { ChangeKey } from '../model/change';
import type { Creator, MarketCalendar, RateEntry, Sample } from '../model/plan';
import { calendars, creators, rates, samples, type Kept, type Kind } from './kept-kinds';
import type { Answer, Author, Change, Decision, Desk } from './port';
import { refuse, staleOr } from './refusals';

/** Samples of a shop by their ids, and how many of them could not be read. */
export function listSamples(
  { plan }: Desk,
  shop: string,
): Promise<Answer<{ readonly samples: readonly Sample[]; readonly setAside: number }>> {
  return plan.look({ shops: [], kept: { samples: { of: shop } } }, ({ kept, setAside }) => ({
    samples: kept.samples,
    setAside: setAside.length,
  }));
}

/** Open rates of a shop by their ids, and how many of them could not be read. */
export function listRates(
  { plan }: Desk,
  shop: string,
): Promise<Answer<{ readonly rates: readonly RateEntry[]; readonly setAside: number }>> {
  return plan.look({ shops: [], kept: { rates: { of: shop } } }, ({ kept, setAside }) => ({
    rates: kept.rates,
    setAside: setAside.length,
  }));
}

/** Creators of a shop by their ids, and how many of them could not be read. */
export function listCreators(
  { plan }: Desk,
  shop: string,
): Promise<Answer<{ readonly creators: readonly Creator[]; readonly setAside: number }>> {
  return plan.look({ shops: [], kept: { creators: { of: shop } } }, ({ kept, setAside }) => ({
    creators: kept.creators,
    setAside: setAside.length,
  }));
}

/** Every calendar that the seller changed, and how many of them could not be read. */
export function listCalendars({
  plan,
}: Desk): Promise<Answer<{ readonly calendars: readonly MarketCalendar[]; readonly setAside: number }>> {
  return plan.look({ shops: [], kept: { calendars: { keys: marketIds } } }, ({ kept, setAside }) => ({
    calendars: kept.calendars,
    setAside: setAside.length,
  }));
}

/** Adds a sample or changes it; `revision` is the one that the asker last saw (0: new). */
export function saveSample(
  desk: Desk,
  author: Author,
  request: { readonly operation: string; readonly sample: Sample },
): Promise<Answer<Sample>> {
  return save(desk, author, samples, request, request.sample);
}

/** Adds a rate or changes it, as for a sample. */
export function saveRate(
  desk: Desk,
  author: Author,
  request: { readonly operation: string; readonly rate: RateEntry },
): Promise<Answer<RateEntry>> {
  return save(desk, author, rates, request, request.rate);
}

/** Adds a creator or changes one, as for a sample. */
export function saveCreator(
  desk: Desk,
  author: Author,
  request: { readonly operation: string; readonly creator: Creator },
): Promise<Answer<Creator>> {
  return save(desk, author, creators, request, request.creator);
}

/** Writes what the seller made of a market's calendar, as for a sample. */
export function saveCalendar(
  desk: Desk,
  author: Author,
  request: { readonly operation: string; readonly calendar: MarketCalendar },
): Promise<Answer<MarketCalendar>> {
  return save(desk, author, calendars, request, request.calendar);
}

/** Takes a sample out. The log keeps it, for undo. Gives its id back. */
export function deleteSample(desk: Desk, author: Author, request: Deletion): Promise<Answer<string>> {
  return remove(desk, author, samples, request);
}

/** Takes a rate out, as for a sample. */
export function deleteRate(desk: Desk, author: Author, request: Deletion): Promise<Answer<string>> {
  return remove(desk, author, rates, request);
}

/** Takes a creator out of the list, as for a sample; campaigns keep the handle. */
export function deleteCreator(desk: Desk, author: Author, request: Deletion): Promise<Answer<string>> {
  return remove(desk, author, creators, request);
}

interface Deletion {
  readonly operation: string;
  readonly id: string;
  readonly expected: number;
}

function save<R extends Kept>(
  desk: Desk,
  author: Author,
  kind: Kind<R>,
  request: { readonly operation: string },
  row: R,
): Promise<Answer<R>> {
  const shop = kind.shopOf(row);
  return desk.plan.change<R>({
    ...common(desk, author, kind, request, row.id),
    scope: { shops: shop === null ? [] : [shop], kept: { [kind.table]: { keys: [row.id] } } },
    decide: (rows) => {
      const stored = kind.of(rows);
      if (!kind.fits(row)) return refuse('invalid', `no such thing in ${kind.table}`);
      if (shop !== null && rows.shops.length === 0) return refuse('invalid', 'no such shop');
      if (stored && kind.shopOf(stored) !== shop) return refuse('invalid', 'a row stays with its shop');
      if (!stored && rows.setAside.some(({ table }) => table === kind.table)) {
        return refuse('storage', `a row of ${kind.table} could not be read`);
      }
      const after = { ...row, revision: rows.next };
      if (!stored && row.revision === 0) return written(kind, kind.changes[0], after, after, after);
      return staleOr(stored, row.revision, 'row', () => written(kind, kind.changes[1], after, after, after));
    },
    again: (rows) => kind.of(rows) ?? null,
  });
}

function remove<R extends Kept>(
  desk: Desk,
  author: Author,
  kind: Kind<R>,
  request: Deletion,
): Promise<Answer<string>> {
  return desk.plan.change<string>({
    ...common(desk, author, kind, request, request.id),
    decide: (rows) =>
      staleOr(kind.of(rows), request.expected, 'row', (row) =>
        written(kind, kind.changes[2], row, null, row.id),
      ),
    again: () => request.id,
  });
}

function common<R extends Kept>(
  desk: Desk,
  author: Author,
  { table }: Kind<R>,
  request: { readonly operation: string },
  key: string,
): Pick<Change<R>, 'operation' | 'author' | 'at' | 'request' | 'scope'> {
  const scope = { shops: [], kept: { [table]: { keys: [key] } } };
  return { operation: request.operation, author, at: desk.now(), request, scope };
}

function written<R extends Kept, T>(
  kind: Kind<R>,
  change: ChangeKey,
  named: R,
  after: R | null,
  value: T,
): Decision<T> {
  return {
    do: 'write',
    change,
    name: kind.nameOf(named),
    undoable: true,
    rows: [kind.changed(named.id, after)],
    value,
  };
}
