/** What a restore would do to the plan, row by row, whatever the tables are. */

/** Rows of one table, as a part of a copy or a file has them. */
export interface Part {
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
export interface TableDifference {
  readonly table: string;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly same: number;
}

/** Names of the rows that come, change and go. Receipts only come: what was submitted is never taken away. */
export function differenceOf(now: readonly Part[], then: readonly Part[]): readonly TableDifference[] {
  const [here, there] = [rowsBy(now), rowsBy(then)];
  return [...new Set([...there.keys(), ...here.keys()])].map((table) => {
    const [before, after] = [here.get(table) ?? none, there.get(table) ?? none];
    const both = [...after].filter(([key]) => before.has(key));
    const changed = both.filter(([key, row]) => contentOf(row) !== contentOf(before.get(key)));
    const kept = table === 'receipts';
    return {
      table,
      added: [...after].filter(([key]) => !before.has(key)).map(nameOf),
      changed: kept ? [] : changed.map(nameOf),
      removed: kept ? [] : [...before].filter(([key]) => !after.has(key)).map(nameOf),
      same: both.length - (kept ? 0 : changed.length),
    };
  });
}

type Rows = ReadonlyMap<string, Readonly<Record<string, unknown>>>;
const none: Rows = new Map();

function rowsBy(parts: readonly Part[]): ReadonlyMap<string, Rows> {
  const tables = new Map<string, Map<string, Readonly<Record<string, unknown>>>>();
  for (const { table, rows } of parts) {
    const found = tables.get(table) ?? new Map<string, Readonly<Record<string, unknown>>>();
    for (const row of rows) found.set(String(row['id'] ?? row['shop']), row);
    tables.set(table, found);
  }
  return tables;
}

/** A row without its revision, which says nothing that a seller would miss, whatever the order of its keys. */
function contentOf(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'revision') return undefined;
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

/** What the seller would know a row by. */
function nameOf([key, row]: readonly [string, Readonly<Record<string, unknown>>]): string {
  const known = [row['name'], row['nickname'], row['creator'], row['at']].find(
    (value) => typeof value === 'string' && value !== '',
  );
  return typeof known === 'string' ? known : key;
}
