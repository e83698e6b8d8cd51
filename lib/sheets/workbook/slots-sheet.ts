import type { Speech } from '../../i18n';
import { sheetWords } from '../../i18n/sheet-words';
import { campaignStatuses, type CampaignStatus } from '../../model/draft';
import type { Slot } from '../../model/plan';
import { text } from '../cell';
import type { SheetOptions } from '../format';
import { slotsOf, type Plan } from '../plan';
import { slotCell, slotColumnsFor, type SlotColumnKey } from '../slot-columns';
import {
  fixedRangeOf,
  formula,
  letterOf,
  literal,
  rangeOf,
  type Column,
  type Formula,
  type NamedRange,
  type Row,
  type Sheet,
  type Tint,
} from './sheet';

/** Rows above the first slot: the hidden keys and the headings. */
const firstRow = 2;
/** Rows under the last slot that the lists and the totals already cover, for slots added by hand. */
const spareRows = 500;

/** The table of slots, one row each. */
export function slotsSheet(plan: Plan, speech: Speech, options: SheetOptions): Sheet {
  const columns = slotColumnsFor(options);
  const slots = slotsOf(plan);
  const lastData = Math.max(firstRow, firstRow + slots.length - 1);
  const choices = columns.flatMap((key, index) => {
    const from = listOf[key];
    return from === null ? [] : [{ range: rangeOf(index, firstRow, lastRowOf(plan)), from }];
  });
  return {
    name: 'Slots',
    columns: columns.map((key) => look[key]),
    rows: rowsOf(slots, columns, plan, speech),
    frozen: { rows: firstRow, columns: 1 },
    filter: `A${firstRow}:${letterOf(columns.length - 1)}${lastData + 1}`,
    choices,
    tints: tints(columns, speech, lastRowOf(plan)),
  };
}

function* rowsOf(
  slots: readonly Slot[],
  columns: readonly SlotColumnKey[],
  plan: Plan,
  speech: Speech,
): Generator<Row> {
  yield { look: 'key', cells: columns.map((key) => text(key)) };
  yield { look: 'heading', cells: columns.map((key) => text(sheetWords[speech.language].column[key])) };
  const daysOf = daysFormula(columns, plan, speech);
  for (const [index, slot] of slots.entries()) {
    yield {
      look: 'data',
      cells: columns.map((key) =>
        key === 'days' ? daysOf(slot, firstRow + index) : slotCell[key](slot, speech, plan),
      ),
    };
  }
}

/** Ranges of the table that formulas on other sheets use. */
export function slotNames(plan: Plan, options: SheetOptions): readonly NamedRange[] {
  const columns = slotColumnsFor(options);
  return columns.flatMap((key, index) => {
    const name = rangeName[key];
    if (name === undefined) return [];
    return [{ name, range: `Slots!${fixedRangeOf(index, firstRow, lastRowOf(plan))}` }];
  });
}
const rangeName: Partial<Record<SlotColumnKey, string>> = {
  name: 'SlotName',
  kind: 'SlotKind',
  status: 'SlotStatus',
  payDay: 'SlotPayDay',
  fee: 'SlotFee',
  currency: 'SlotCurrency',
};

function lastRowOf(plan: Plan): number {
  return firstRow + slotsOf(plan).length + spareRows - 1;
}

function daysFormula(columns: readonly SlotColumnKey[], plan: Plan, speech: Speech) {
  const [first, last] = [letterOf(columns.indexOf('start')), letterOf(columns.indexOf('end'))];
  const wrong = literal(sheetWords[speech.language].endBeforeStart);
  return (slot: Slot, row: number): Formula => {
    const [start, end] = [`${first}${row + 1}`, `${last}${row + 1}`];
    const days = `IF(AND(ISNUMBER(${start}),ISNUMBER(${end})),IF(${end}<${start},${wrong},${end}-${start}+1),"")`;
    return formula(days, slotCell.days(slot, speech, plan));
  };
}

function tints(columns: readonly SlotColumnKey[], { words, language }: Speech, last: number): Sheet['tints'] {
  const status = columns.indexOf('status');
  const days = columns.indexOf('days');
  const byStatus = campaignStatuses.flatMap((name) => {
    const tint = statusTint[name];
    const when = `$${letterOf(status)}${firstRow + 1}=${literal(words.common.status[name])}`;
    return tint === null ? [] : [{ range: rangeOf(status, firstRow, last), when, tint }];
  });
  const wrong = `$${letterOf(days)}${firstRow + 1}=${literal(sheetWords[language].endBeforeStart)}`;
  return [...byStatus, { range: rangeOf(days, firstRow, last), when: wrong, tint: 'red' }];
}

const statusTint = {
  draft: null,
  'pending-payment': 'amber',
  paid: 'blue',
  ongoing: 'green',
  ended: null,
  recalled: 'grey',
  cancelled: 'grey',
  'expired-unpaid': 'grey',
} as const satisfies Record<CampaignStatus, Tint | null>;

const listOf = {
  name: null,
  kind: 'KindList',
  status: 'StatusList',
  start: null,
  end: null,
  days: null,
  payDay: null,
  fee: null,
  currency: 'CurrencyList',
  products: null,
  commissionLow: null,
  commissionHigh: null,
  creators: null,
  sampleOffered: 'AnswerList',
  tags: null,
  windows: null,
  adsEnd: null,
  adsCodeEnd: null,
  sampleCost: null,
  gmvEstimate: null,
  resultOrders: null,
  resultGmv: null,
  resultCommission: null,
  briefPurpose: null,
  briefContent: null,
  briefSample: null,
  briefFee: null,
  briefLive: null,
  briefAds: null,
  briefStock: null,
  notes: null,
  id: null,
} as const satisfies Record<SlotColumnKey, string | null>;

const look = {
  name: { width: 30 },
  kind: { width: 28 },
  status: { width: 18 },
  start: { width: 13 },
  end: { width: 13 },
  days: { width: 9 },
  payDay: { width: 13 },
  fee: { width: 17 },
  currency: { width: 10 },
  products: { width: 38, wrap: true },
  commissionLow: { width: 13 },
  commissionHigh: { width: 13 },
  creators: { width: 22, wrap: true },
  sampleOffered: { width: 14 },
  tags: { width: 18, wrap: true },
  windows: { width: 34, wrap: true },
  adsEnd: { width: 13 },
  adsCodeEnd: { width: 13 },
  sampleCost: { width: 17 },
  gmvEstimate: { width: 17 },
  resultOrders: { width: 10 },
  resultGmv: { width: 17 },
  resultCommission: { width: 17 },
  briefPurpose: { width: 24, wrap: true },
  briefContent: { width: 24, wrap: true },
  briefSample: { width: 24, wrap: true },
  briefFee: { width: 24, wrap: true },
  briefLive: { width: 24, wrap: true },
  briefAds: { width: 24, wrap: true },
  briefStock: { width: 24, wrap: true },
  notes: { width: 44 },
  id: { width: 12, hidden: true },
} as const satisfies Record<SlotColumnKey, Column>;
