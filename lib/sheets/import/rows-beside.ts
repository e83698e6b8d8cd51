/**
 * Samples, creators and open rates of a workbook of ours, read back: what would be added and changed, and which rows
 * cannot be used. Their sheets are known by the hidden keys. A sheet can add and change, never delete.
 */
import * as z from 'zod/mini';
import type { Speech } from '../../i18n';
import type { Creator, RateEntry, Sample } from '../../model/plan';
import { creatorSchema, rateEntrySchema, sampleSchema } from '../../model/schema';
import type { DayOrder } from '../../text/day-text';
import { standardOptions } from '../format';
import type { Plan } from '../plan';
import { creatorsTable, ratesTable, samplesTable } from '../workbook/people-sheets';
import type { Table } from '../workbook/table-sheet';
import { cuts, sameCell } from './as-written';
import { plainText } from '../text';
import { no, ok, parsedDay, parsedText, type Parsed, type Problem } from './cell-values';
import { parsedPool, parsedRate } from './line-values';
import { cellText, cut } from './shown-rows';
import { shown } from './survey';
import type { FoundCell, FoundTable } from './table';

/** The rows that there are, to compare with; those of one shop. */
export interface OwnRows {
  readonly samples: readonly Sample[];
  readonly creators: readonly Creator[];
  readonly rates: readonly RateEntry[];
}
/** A row to store, by its kind. The id of a new one is that of the file, or blank. */
export type RowToSave =
  | { readonly kind: 'sample'; readonly row: Sample }
  | { readonly kind: 'creator'; readonly row: Creator }
  | { readonly kind: 'rate'; readonly row: RateEntry };
/** A row as a person reads it. `column` is the heading in their language. */
export type BesideRow = { readonly sheet: string; readonly row: number; readonly name: string } & (
  | {
      readonly outcome: 'added' | 'changed';
      readonly save: RowToSave;
      readonly changes: readonly {
        readonly column: string;
        readonly before: string;
        readonly after: string;
      }[];
    }
  | { readonly outcome: 'unchanged' }
  | {
      readonly outcome: 'rejected';
      readonly problems: readonly {
        readonly column: string;
        readonly why: Problem;
        readonly found: string;
      }[];
    }
);

interface From {
  readonly plan: Plan;
  readonly own: OwnRows;
  readonly speech: Speech;
  readonly order: DayOrder | null;
  /** Names of the campaigns that there are, or would be, by their ids. */
  readonly campaigns: ReadonlyMap<string, string>;
}

/** The rows of every sheet of a file that holds samples, creators or rates of ours. */
export function besideRows(tables: readonly FoundTable[], from: From): readonly BesideRow[] {
  const { plan, own, speech, campaigns } = from;
  const beside = { ...nothing, ...own };
  return tables.flatMap((table) => {
    const keys = (table.rows[0] ?? []).map((cell) => (cell.type === 'text' ? cell.text : ''));
    const has = (...some: string[]): boolean => some.every((key) => keys.includes(key));
    if (has('creator', 'contentDue')) {
      return rowsOf(table, keys, samplesTable(plan, beside, speech, campaigns), samples(from), from);
    }
    if (has('handle', 'pool')) {
      return rowsOf(table, keys, creatorsTable(plan, beside, speech, standardOptions), creators(from), from);
    }
    return has('productName', 'rate')
      ? rowsOf(table, keys, ratesTable(beside, speech), rates(from), from)
      : [];
  });
}
const nothing = { receipts: [], safeArrivals: {}, checks: { judged: [], left: 0 }, rules: [] };

/** Reads a cell that was touched; what was not is as it was. */
type Take = <T>(key: string, parse: (cell: FoundCell) => Parsed<T>, otherwise: T) => T;
/** What a row of the plan is made of and stored as. */
interface Kind<R> {
  readonly rows: readonly R[];
  /** The key of the column that names a row. */
  readonly named: string;
  readonly read: (take: Take, before: R | null, cells: ReadonlyMap<string, FoundCell>) => unknown;
  readonly schema: z.ZodMiniType<R>;
  readonly save: (row: R) => RowToSave;
}

function rowsOf<R extends { readonly id: string; readonly revision: number }>(
  { rows, merged }: FoundTable,
  keys: readonly string[],
  { name: sheet, columns }: Table<R>,
  kind: Kind<R>,
  { speech, plan }: From,
): readonly BesideRow[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index): readonly BesideRow[] => {
    if (index < 2 || row.every(({ type }) => type === 'empty')) return [];
    const cells = new Map(keys.map((key, column) => [key, row[column] ?? empty] as const));
    const at = { sheet, row: index + 1, name: shown(cells.get(kind.named) ?? empty) };
    const problems: { key: string; why: Problem }[] = [];
    const given = cells.get('id');
    const id = given?.type === 'text' ? given.text.trim() : '';
    if (merged.has(index)) problems.push({ key: kind.named, why: 'merged' });
    if (id !== '' && seen.has(id)) problems.push({ key: 'id', why: 'id-twice' });
    seen.add(id);
    const before = kind.rows.find((one) => one.id === id) ?? null;
    const take: Take = (key, parse, otherwise) => {
      const cell = cells.get(key);
      const written = before === null ? null : columns[key]?.cell(before);
      if (cell === undefined || (written && sameCell(cell, written, cuts))) return otherwise;
      const parsed = parse(cell);
      if (parsed.ok) return parsed.value;
      problems.push({ key, why: parsed.why });
      return otherwise;
    };
    const read = kind.read(take, before, cells);
    const base = { id: id === '' ? 'new' : id, shop: plan.shop.id, revision: before?.revision ?? 0 };
    const checked = kind.schema.safeParse({ ...base, ...(typeof read === 'object' ? read : {}) });
    if (!checked.success && problems.length === 0) {
      const key = String(checked.error.issues[0]?.path[0] ?? kind.named);
      const blank = cells.get(key)?.type === 'empty';
      problems.push({ key, why: key === 'id' ? 'bad-id' : blank ? 'missing' : 'too-long' });
    }
    if (!checked.success || problems.length > 0) {
      const told = problems.map(({ key, why }) => ({
        column: columns[key]?.heading ?? key,
        why,
        found: shown(cells.get(key) ?? empty),
      }));
      return [{ ...at, outcome: 'rejected', problems: told }];
    }
    const after = checked.data;
    if (before !== null && ordered(before) === ordered(after)) return [{ ...at, outcome: 'unchanged' }];
    const changes = Object.entries(columns).flatMap(([key, { heading, hidden, counted, cell }]) => {
      const [was, is] = [before, after].map((one) => (one === null ? '' : cellText(cell(one), speech)));
      // The name stands above, and what is counted follows from the rest.
      const told = hidden !== true && counted !== true && (before !== null || key !== kind.named);
      return told && was !== is ? [{ column: heading, before: cut(was ?? ''), after: cut(is ?? '') }] : [];
    });
    const save = kind.save({ ...after, id });
    return [{ ...at, outcome: before === null ? 'added' : 'changed', save, changes }];
  });
}
/** A row as text, whatever the order of its parts. */
function ordered(row: object): string {
  return JSON.stringify(Object.entries<unknown>({ ...row }).sort(([a], [b]) => (a < b ? -1 : 1)));
}
const empty: FoundCell = { type: 'empty' };

function samples({ own, order, campaigns }: From): Kind<Sample> {
  const onDay = (cell: FoundCell) => parsedDay(cell, order);
  return {
    rows: own.samples,
    named: 'creator',
    schema: sampleSchema,
    save: (row) => ({ kind: 'sample', row }),
    read: (take, before, cells) => ({
      slot: take(
        'campaign',
        (cell) => campaignOf(cell, cells.get('slot') ?? empty, campaigns),
        before?.slot ?? null,
      ),
      creator: take('creator', parsedText, before?.creator ?? ''),
      product: orNull(take('product', parsedText, before?.product ?? '')),
      requested: take('requested', onDay, before?.requested ?? null),
      approved: take('approved', onDay, before?.approved ?? null),
      shipped: take('shipped', onDay, before?.shipped ?? null),
      arrived: take('arrived', onDay, before?.arrived ?? null),
      contentDue: take('contentDue', onDay, before?.contentDue ?? null),
      posted: take('posted', onDay, before?.posted ?? null),
      note: take('note', parsedText, before?.note ?? ''),
    }),
  };
}

/** The campaign of a name; the hidden id tells those of the same name apart. */
function campaignOf(
  cell: FoundCell,
  idCell: FoundCell,
  campaigns: ReadonlyMap<string, string>,
): Parsed<string | null> {
  const name = parsedText(cell);
  if (!name.ok) return name;
  const id = idCell.type === 'text' ? idCell.text.trim() : '';
  const known = campaigns.get(id);
  if (known !== undefined && plainText(known).trim() === name.value.trim()) return ok(id);
  if (name.value.trim() === '') return ok(null);
  const named = [...campaigns].filter(([, one]) => plainText(one) === name.value);
  const [only] = named;
  return only !== undefined && named.length === 1 ? ok(only[0]) : no('not-on-list');
}

function creators({ own }: From): Kind<Creator> {
  return {
    rows: own.creators,
    named: 'handle',
    schema: creatorSchema,
    save: (row) => ({ kind: 'creator', row }),
    read: (take, before) => ({
      handle: take('handle', parsedText, before?.handle ?? ''),
      pool: take('pool', parsedPool, before?.pool ?? 'one-off'),
      tier: take('tier', parsedText, before?.tier ?? ''),
      note: take('note', parsedText, before?.note ?? ''),
    }),
  };
}

function rates({ own, order }: From): Kind<RateEntry> {
  return {
    rows: own.rates,
    named: 'productName',
    schema: rateEntrySchema.check(
      z.refine((one) => one.productName !== null || one.productId !== null, { path: ['productName'] }),
    ),
    save: (row) => ({ kind: 'rate', row }),
    read: (take, before) => ({
      productId: orNull(take('productId', parsedText, before?.productId ?? '')),
      productName: orNull(take('productName', parsedText, before?.productName ?? '')),
      from: take('from', (cell) => parsedDay(cell, order), before?.from ?? null),
      rate: take('rate', parsedRate, before?.rate ?? null),
    }),
  };
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
