import type { Speech } from '../../i18n';
import { sheetWords } from '../../i18n/sheet-words';
import { campaignStatuses } from '../../model/draft';
import { shownDecimals } from '../../model/money';
import { creatorPools, slotKinds } from '../../model/plan';
import { empty, text } from '../cell';
import { fixedRangeOf, type NamedRange, type Sheet } from './sheet';

/** The hidden sheet with the words that a column offers to pick from. */
export function listsSheet(speech: Speech): Sheet {
  const lists = Object.values(listsIn(speech));
  const longest = Math.max(...lists.map((list) => list.length));
  return {
    name: 'Lists',
    hidden: true,
    columns: lists.map(() => ({ width: 30 })),
    rows: Array.from({ length: longest }, (_, row) => ({
      look: 'data' as const,
      cells: lists.map((list) => (list[row] === undefined ? empty : text(list[row]))),
    })),
    frozen: { rows: 0, columns: 0 },
    choices: [],
    tints: [],
  };
}

/** The names under which the columns use the lists. */
export function listNames(speech: Speech): readonly NamedRange[] {
  return Object.entries(listsIn(speech)).map(([name, list], column) => ({
    name,
    range: `Lists!${fixedRangeOf(column, 0, list.length - 1)}`,
  }));
}

function listsIn({ words: { common }, language }: Speech): Readonly<Record<string, readonly string[]>> {
  return {
    KindList: slotKinds.map((kind) => common.kind[kind]),
    StatusList: campaignStatuses.map((status) => common.status[status]),
    CurrencyList: Object.keys(shownDecimals),
    AnswerList: [common.yes, common.no, common.unknown],
    PoolList: creatorPools.map((pool) => sheetWords[language].creators.pool[pool]),
  };
}
