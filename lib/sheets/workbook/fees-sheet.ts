import type { Speech } from '../../i18n';
import { campaignStatuses } from '../../model/draft';
import type { Currency, Money } from '../../model/money';
import { empty, money, number, text, type Cell } from '../cell';
import { costs, feesByMonth, type FeeMonth } from '../fees';
import { slotsOf, type Plan } from '../plan';
import { literal, rangeOf, type Formula, type Row, type Sheet } from './sheet';

export type FeeColumnKey = 'month' | 'currency' | 'slots' | 'unknown' | 'expected' | 'cap' | 'standing';
const firstRow = 2;

/** Expected fees by month of payment and currency: formulas over the slots, then a total for each currency. */
export function feesSheet(plan: Plan, speech: Speech): Sheet {
  const { words } = speech;
  const keys = feeColumns(plan);
  const months = feesByMonth(slotsOf(plan), plan.market.currency);
  const last = firstRow + months.length - 1;
  const currencies = new Set([plan.market.currency, ...months.map(({ expected }) => expected.currency)]);
  const totals = [...currencies].map((currency) => totalRow(months, currency, last, speech));
  return {
    name: 'Fees',
    columns: keys.map((key) => ({ width: width[key] })),
    rows: [
      { look: 'key', cells: keys.map((key) => text(key)) },
      { look: 'heading', cells: keys.map((key) => text(words.sheets.fees[key])) },
      ...months.map((month, index) => monthRow(month, firstRow + index + 1, plan, speech)),
      ...totals,
      { look: 'remark', cells: [text(words.sheets.fees.note)] },
    ],
    frozen: { rows: firstRow, columns: 1 },
    choices: [],
    tints: plan.shop.settings.budgetCap === null ? [] : standingTints(speech, Math.max(firstRow, last)),
  };
}

/** The columns of the sheet; those of the cap only where there is one. */
export function feeColumns(plan: Plan): readonly FeeColumnKey[] {
  const always: readonly FeeColumnKey[] = ['month', 'currency', 'slots', 'unknown', 'expected'];
  return plan.shop.settings.budgetCap === null ? always : [...always, 'cap', 'standing'];
}

function monthRow(fees: FeeMonth, row: number, plan: Plan, speech: Speech): Row {
  const { words } = speech;
  const paid =
    fees.month === null ? 'SlotPayDay,"="' : `SlotPayDay,">="&$A${row},SlotPayDay,"<"&EDATE($A${row},1)`;
  const free = campaignStatuses
    .filter((status) => !costs[status])
    .map((status) => `SlotStatus,${literal(`<>${words.common.status[status]}`)}`);
  const criteria = [paid, `SlotCurrency,$B${row}`, ...free].join(',');
  const cells: (Cell | Formula)[] = [
    fees.month === null ? text(words.sheets.fees.noPayDay) : { type: 'month', month: fees.month },
    text(fees.expected.currency),
    formula(`COUNTIFS(${criteria})`, number(fees.slots)),
    formula(`COUNTIFS(${criteria},SlotFee,"=")`, number(fees.unknown)),
    formula(`SUMIFS(SlotFee,${criteria})`, money(fees.expected)),
  ];
  const cap = plan.shop.settings.budgetCap;
  if (cap !== null && cap.currency === fees.expected.currency && fees.month !== null) {
    cells.push(money(cap), standing(fees, cap, row, speech));
  }
  return { look: 'data', cells };
}

/** A month with a fee that is not known is over its cap or not known, never within it. */
function standing({ expected, unknown }: FeeMonth, cap: Money, row: number, { words }: Speech): Formula {
  const { over, notKnown, within } = words.sheets.fees;
  const now = expected.minor > cap.minor ? over : unknown > 0 ? notKnown : within;
  const choice = `IF($E${row}>$F${row},${literal(over)},IF($D${row}>0,${literal(notKnown)},${literal(within)}))`;
  return formula(choice, text(now));
}

function totalRow(months: readonly FeeMonth[], currency: Currency, last: number, { words }: Speech): Row {
  const own = months.filter(({ expected }) => expected.currency === currency);
  const sum = (pick: (month: FeeMonth) => number): number => own.reduce((all, month) => all + pick(month), 0);
  const over = (column: number, result: Cell): Cell | Formula =>
    months.length === 0
      ? result
      : formula(
          `SUMIFS(${rangeOf(column, firstRow, last)},${rangeOf(1, firstRow, last)},${literal(currency)})`,
          result,
        );
  return {
    look: 'total',
    cells: [
      text(words.sheets.fees.total),
      text(currency),
      over(2, number(sum(({ slots }) => slots))),
      over(3, number(sum(({ unknown }) => unknown))),
      over(4, money({ minor: sum(({ expected }) => expected.minor), currency })),
      empty,
    ],
  };
}

function standingTints({ words }: Speech, last: number): Sheet['tints'] {
  const { over, notKnown, within } = words.sheets.fees;
  const range = rangeOf(6, firstRow, last);
  const when = (word: string): string => `$G${firstRow + 1}=${literal(word)}`;
  return [
    { range, when: when(over), tint: 'red' },
    { range, when: when(notKnown), tint: 'grey' },
    { range, when: when(within), tint: 'green' },
  ];
}

function formula(text: string, result: Cell): Formula {
  return { type: 'formula', formula: text, result };
}

const width = {
  month: 20,
  currency: 10,
  slots: 9,
  unknown: 17,
  expected: 20,
  cap: 20,
  standing: 22,
} as const satisfies Record<FeeColumnKey, number>;
