import type { Speech } from '../i18n';
import { sheetWords } from '../i18n/sheet-words';
import type { Money } from '../model/money';
import type { Slot } from '../model/plan';
import { daysBetween } from '../reckoning/days';
import { day, empty, money, number, rate, text, type Cell } from './cell';
import type { SheetOptions } from './format';
import { amountWithCurrency, productLines, textLines, windowLines } from './lines';
import type { Plan } from './plan';

export const slotColumnKeys = [
  'name',
  'kind',
  'status',
  'start',
  'end',
  'days',
  'payDay',
  'fee',
  'currency',
  'products',
  'commissionLow',
  'commissionHigh',
  'creators',
  'sampleOffered',
  'notes',
  'tags',
  'windows',
  'adsEnd',
  'adsCodeEnd',
  'sampleCost',
  'gmvEstimate',
  'resultOrders',
  'resultGmv',
  'resultCommission',
  'briefPurpose',
  'briefContent',
  'briefSample',
  'briefFee',
  'briefLive',
  'briefAds',
  'briefStock',
  'id',
] as const;
/** A column of the table of slots. The key is the same in every language and every version. */
export type SlotColumnKey = (typeof slotColumnKeys)[number];

/** The columns of a file, in order. */
export function slotColumnsFor({ fees }: SheetOptions): readonly SlotColumnKey[] {
  return slotColumnKeys.filter((key) => fees === 'shown' || !amounts.includes(key));
}
// What is agreed on the fee is text of the seller and names amounts as likely as not.
const amounts: readonly SlotColumnKey[] = [
  'fee',
  'currency',
  'briefFee',
  'sampleCost',
  'gmvEstimate',
  'resultGmv',
  'resultCommission',
];

/** What stands in a column for a slot. Total over the columns. */
export const slotCell: Readonly<Record<SlotColumnKey, (slot: Slot, speech: Speech, plan: Plan) => Cell>> = {
  name: ({ name }) => text(name),
  kind: ({ kind }, { words }) => text(words.common.kind[kind]),
  status: ({ status }, { words }) => text(words.common.status[status]),
  start: ({ start }) => day(start),
  end: ({ end }) => day(end),
  days: lengthOf,
  payDay: ({ payDay }) => day(payDay),
  fee: ({ fee }) => money(fee),
  currency: (slot, _, plan) => text(rowCurrency(slot, plan)),
  products: ({ products }) => text(productLines(products)),
  commissionLow: (slot) => commission(slot, Math.min),
  commissionHigh: (slot) => commission(slot, Math.max),
  creators: ({ creators }) => text(textLines(creators)),
  sampleOffered: ({ sampleOffered }, { words }) => text(words.common[sampleOffered]),
  tags: ({ tags }) => text(textLines(tags)),
  windows: ({ windows }, { language }) => text(windowLines(windows, sheetWords[language].window)),
  adsEnd: ({ adsEnd }) => day(adsEnd),
  adsCodeEnd: ({ adsCodeEnd }) => day(adsCodeEnd),
  sampleCost: (slot, _, plan) => amount(slot.sampleCost, slot, plan),
  gmvEstimate: (slot, _, plan) => amount(slot.gmvEstimate, slot, plan),
  resultOrders: ({ results }) => (results.orders === null ? empty : number(results.orders)),
  resultGmv: (slot, _, plan) => amount(slot.results.gmv, slot, plan),
  resultCommission: (slot, _, plan) => amount(slot.results.commission, slot, plan),
  briefPurpose: ({ brief }) => text(brief.purpose ?? ''),
  briefContent: ({ brief }) => text(brief.content ?? ''),
  briefSample: ({ brief }) => text(brief.sample ?? ''),
  briefFee: ({ brief }) => text(brief.fee ?? ''),
  briefLive: ({ brief }) => text(brief.live ?? ''),
  briefAds: ({ brief }) => text(brief.ads ?? ''),
  briefStock: ({ brief }) => text(brief.stock ?? ''),
  notes: ({ notes }) => text(notes),
  id: ({ id }) => text(id),
};

/** The currency that amounts of a row are in where they do not name another. */
function rowCurrency({ fee }: Slot, { market }: Plan): Money['currency'] {
  return fee?.currency ?? market.currency;
}

/** A number in the currency of the row; an amount in another one is text that names it, since it adds up with nothing. */
function amount(value: Money | null, slot: Slot, plan: Plan): Cell {
  if (value === null || value.currency === rowCurrency(slot, plan)) return money(value);
  return text(amountWithCurrency(value));
}

/** Days with the first and the last; in words when the end is before the start. */
function lengthOf({ start, end }: Slot, { language }: Speech): Cell {
  if (start === null || end === null) return empty;
  const days = daysBetween(start, end) + 1;
  return days > 0 ? number(days) : text(sheetWords[language].endBeforeStart);
}

/** The lowest or highest rate of the slot; empty when a product's rate is not known, as a range with a hole is a guess. */
function commission({ products }: Slot, pick: (...rates: number[]) => number): Cell {
  const rates = products.map((product) => product.commission).filter((one) => one !== null);
  return rates.length === 0 || rates.length < products.length ? empty : rate(pick(...rates));
}
