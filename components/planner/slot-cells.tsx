import type { ComponentChildren } from 'preact';
import { briefItems, type Slot } from '../../lib/model/plan';
import type { Column } from '../../lib/state/planner-columns';
import type { Row } from '../../lib/state/planner-rows';
import { useSpeech } from './speech';

/** What a cell shows, and the whole of it where the cell may cut it off. */
export interface Cell {
  readonly shown: ComponentChildren;
  readonly whole?: string;
}
/** The columns that only show something; the name and the status of a campaign can be pressed. */
export type PlainColumn = Exclude<Column, 'name' | 'status'>;

/** Writes the cells of a row. What is not decided or not known says so; it is never shown as zero. */
export function useCells(): (row: Row, column: PlainColumn) => Cell {
  const { page, common, format, say } = useSpeech();
  const { slots, editor } = page;
  const open: Cell = { shown: <span class="pl-open">{slots.open}</span> };
  const unknown: Cell = { shown: <span class="pl-open">{slots.feeUnknown}</span> };
  const day = (value: Slot['start']): Cell => (value === null ? open : { shown: format.day(value) });
  const money = (value: Slot['fee']): Cell => (value === null ? unknown : { shown: format.money(value) });
  const list = (texts: readonly string[]): Cell => text(texts.join(', '));
  const write = {
    kind: ({ slot }) => ({ shown: slots.shortKind[slot.kind], whole: common.kind[slot.kind] }),
    start: ({ slot }) => day(slot.start),
    end: ({ slot }) => day(slot.end),
    days: ({ days }) => ({ shown: days ?? '–' }),
    payDay: ({ slot }) => day(slot.payDay),
    fee: ({ slot }) => money(slot.fee),
    samples: ({ slot }) => ({ shown: common[slot.sampleOffered] }),
    tags: ({ slot }) => list(slot.tags),
    products: ({ slot }) => list(slot.products.map(({ name, id }) => name ?? id ?? '?')),
    creators: ({ slot }) => list(slot.creators),
    brief: ({ slot }) => ({
      shown: say(editor.briefCount, {
        count: briefItems.filter((item) => slot.brief[item] !== null).length,
        of: briefItems.length,
      }),
    }),
    windows: ({ slot }) =>
      list(
        slot.windows.map(({ kind, from, to }) =>
          [editor.windowKind[kind], format.day(from), ...(from === to ? [] : ['–', format.day(to)])].join(
            ' ',
          ),
        ),
      ),
    adsEnd: ({ slot }) => day(slot.adsEnd),
    adsCodeEnd: ({ slot }) => (slot.adsCodeEnd === null ? unknown : day(slot.adsCodeEnd)),
    sampleCost: ({ slot }) => money(slot.sampleCost),
    gmvEstimate: ({ slot }) => money(slot.gmvEstimate),
    orders: ({ slot }) =>
      slot.results.orders === null ? unknown : { shown: format.number(slot.results.orders) },
    gmv: ({ slot }) => money(slot.results.gmv),
    commission: ({ slot }) => money(slot.results.commission),
    notes: ({ slot }) => text(slot.notes),
  } as const satisfies Record<PlainColumn, (row: Row) => Cell>;
  return (row, column) => write[column](row);
}

function text(whole: string): Cell {
  return whole === '' ? { shown: '–' } : { shown: whole, whole };
}

/** Width of a column in pixels. */
export const columnWidths = {
  name: { least: 140 },
  kind: 90,
  status: 172,
  start: 104,
  end: 104,
  days: 52,
  payDay: 104,
  fee: 136,
  samples: 74,
  tags: 140,
  products: 180,
  creators: 160,
  brief: 124,
  windows: 200,
  adsEnd: 112,
  adsCodeEnd: 120,
  sampleCost: 136,
  gmvEstimate: 136,
  orders: 84,
  gmv: 136,
  commission: 136,
  notes: { least: 80 },
} as const satisfies Record<Column, ColumnWidth>;
/** A column without a width of its own shares what the others leave. */
type ColumnWidth = number | { readonly least: number };
