import type { Speech } from '../../i18n';
import { sheetWords } from '../../i18n/sheet-words';
import { campaignStatuses } from '../../model/draft';
import type { Currency, Money } from '../../model/money';
import { slotKinds } from '../../model/plan';
import { empty, money, number, text, type Cell } from '../cell';
import { costs, costsFee } from '../../reckoning/cash-flow';
import { feesByMonth, type FeeMonth } from '../../reckoning/fees-by-month';
import { slotsOf, type Plan } from '../plan';
import { formula, literal, rangeOf, type Row, type Sheet } from './sheet';

export type FeeColumnKey =
  'month' | 'currency' | 'committed' | 'expected' | 'total' | 'unknown' | 'cap' | 'standing';
const firstRow = 2;

/** Fees by month of payment and currency: formulas over the slots, then a total for each currency. */
export function feesSheet(plan: Plan, speech: Speech): Sheet {
  const { language } = speech;
  const keys = feeColumns(plan);
  const months = feesByMonth(slotsOf(plan), plan.market.currency);
  const last = firstRow + months.length - 1;
  const currencies = new Set([plan.market.currency, ...months.map(({ total }) => total.currency)]);
  return {
    name: 'Fees',
    columns: keys.map((key) => ({ width: width[key] })),
    rows: [
      { look: 'key', cells: keys.map((key) => text(key)) },
      { look: 'heading', cells: keys.map((key) => text(sheetWords[language].fees[key])) },
      ...months.map((month, index) => monthRow(month, firstRow + index + 1, plan, speech)),
      ...[...currencies].map((currency) => totalRow(months, currency, last, speech)),
      { look: 'remark', cells: [text(sheetWords[language].fees.note)] },
    ],
    frozen: { rows: firstRow, columns: 1 },
    choices: [],
    tints: plan.shop.settings.budgetCap === null ? [] : standingTints(speech, Math.max(firstRow, last)),
  };
}

/** The columns of the sheet; those of the cap only where there is one. */
export function feeColumns(plan: Plan): readonly FeeColumnKey[] {
  const always = ['month', 'currency', 'committed', 'expected', 'total', 'unknown'] as const;
  return plan.shop.settings.budgetCap === null ? always : [...always, 'cap', 'standing'];
}

function monthRow(fees: FeeMonth, row: number, plan: Plan, speech: Speech): Row {
  const { words, language } = speech;
  const paid =
    fees.month === null ? 'SlotPayDay,"="' : `SlotPayDay,">="&$A${row},SlotPayDay,"<"&EDATE($A${row},1)`;
  const these = `${paid},SlotCurrency,$B${row}`;
  const sum = (of: 'committed' | 'expected'): string =>
    campaignStatuses
      .filter((status) => costs[status] === of)
      .map((status) => `SUMIFS(SlotFee,${these},SlotStatus,${literal(words.common.status[status])})`)
      .join('+');
  const due = campaignStatuses
    .filter((status) => costs[status] === 'nothing')
    .map((status) => `SlotStatus,${literal(`<>${words.common.status[status]}`)}`)
    .join(',');
  const unknown = slotKinds
    .filter((kind) => costsFee[kind])
    .map((kind) => `COUNTIFS(${these},SlotFee,"=",SlotKind,${literal(words.common.kind[kind])},${due})`)
    .join('+');
  const cap = plan.shop.settings.budgetCap;
  return {
    look: 'data',
    cells: [
      fees.month === null ? text(sheetWords[language].fees.noPayDay) : { type: 'month', month: fees.month },
      text(fees.total.currency),
      formula(sum('committed'), money(fees.committed)),
      formula(sum('expected'), money(fees.expected)),
      formula(`C${row}+D${row}`, money(fees.total)),
      formula(unknown, number(fees.unknown)),
      ...(cap !== null && cap.currency === fees.total.currency && fees.month !== null
        ? [money(cap), standing(fees, cap, row, speech)]
        : []),
    ],
  };
}

/** A month with a fee that is not known is over its cap or not known, never within it. */
function standing({ total, unknown }: FeeMonth, cap: Money, row: number, { language }: Speech) {
  const { over, notKnown, within } = sheetWords[language].fees;
  const now = total.minor > cap.minor ? over : unknown > 0 ? notKnown : within;
  const otherwise = `IF($F${row}>0,${literal(notKnown)},${literal(within)})`;
  return formula(`IF($E${row}>$G${row},${literal(over)},${otherwise})`, text(now));
}

function totalRow(months: readonly FeeMonth[], currency: Currency, last: number, { language }: Speech): Row {
  const own = months.filter(({ total }) => total.currency === currency);
  const sum = (pick: (month: FeeMonth) => number): number => own.reduce((all, month) => all + pick(month), 0);
  const over = (column: number, result: Cell) => {
    if (months.length === 0) return result;
    const [amounts, currencies] = [rangeOf(column, firstRow, last), rangeOf(1, firstRow, last)];
    return formula(`SUMIFS(${amounts},${currencies},${literal(currency)})`, result);
  };
  return {
    look: 'total',
    cells: [
      text(sheetWords[language].fees.all),
      text(currency),
      over(2, money({ minor: sum(({ committed }) => committed.minor), currency })),
      over(3, money({ minor: sum(({ expected }) => expected.minor), currency })),
      over(4, money({ minor: sum(({ total }) => total.minor), currency })),
      over(5, number(sum(({ unknown }) => unknown))),
      empty,
    ],
  };
}

function standingTints({ language }: Speech, last: number): Sheet['tints'] {
  const { over, notKnown, within } = sheetWords[language].fees;
  const range = rangeOf(7, firstRow, last);
  const when = (word: string): string => `$H${firstRow + 1}=${literal(word)}`;
  return [
    { range, when: when(over), tint: 'red' },
    { range, when: when(notKnown), tint: 'grey' },
    { range, when: when(within), tint: 'green' },
  ];
}

const width = {
  month: 20,
  currency: 10,
  committed: 20,
  expected: 20,
  total: 20,
  unknown: 17,
  cap: 20,
  standing: 22,
} as const satisfies Record<FeeColumnKey, number>;
