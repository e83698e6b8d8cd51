// @vitest-environment happy-dom
/** Every list is read as a person wrote it down before, and under every mutation a row says the same or less. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { markupLayout } from '../../lib/dom/layout';
import { readList } from '../../lib/host/list';
import type { CampaignList } from '../../lib/model/listed';
import { shownDecimals, type Money } from '../../lib/model/money';
import { mutations } from './mutations';
import { documentOf, htmlOf, pairs } from './read-pair';

interface Truth {
  readonly total: number | null;
  readonly rows: readonly Readonly<Record<string, string | number>>[];
}
const timeout = 120_000;
const pathOf = (pair: string): string => join(import.meta.dirname, `${pair}.rows.json`);
const lists = pairs.filter((pair) => existsSync(pathOf(pair)));
const truthOf = (pair: string): Truth => JSON.parse(readFileSync(pathOf(pair), 'utf8'));

function listIn(document: Document): CampaignList | null {
  const address = document.querySelector('meta[name=address]')?.getAttribute('content') ?? '';
  return readList(document, new URL(address), { ownElement: null, layout: markupLayout });
}
/** A row as the truth is written: nothing for what is not known. */
function rowsOf(list: CampaignList | null): Truth['rows'] {
  return (list?.rows ?? []).map(({ fee, ...row }) => {
    const known = Object.entries({ ...row, fee: fee && moneyText(fee) }).filter(([, value]) => value !== null);
    return Object.fromEntries(known) as Truth['rows'][number];
  });
}
function moneyText({ minor, currency }: Money): string {
  const decimals = shownDecimals[currency];
  return `${currency} ${(minor / 10 ** decimals).toFixed(decimals)}`;
}

it('there are lists of both kinds in both languages', () => {
  expect(lists.map((pair) => pair.replace(/\/.*-/, ' ')).sort()).toEqual([
    'plus-list en',
    'plus-list id',
    'target-list en',
    'target-list id',
  ]);
});

it.each(lists)('%s is read as a person reads it', (pair) => {
  const list = listIn(documentOf(htmlOf(pair)));
  const { total, rows } = truthOf(pair);
  expect(rowsOf(list)).toEqual(rows);
  // Beside another table the number under the list may be that table's, and is not read.
  expect([total, null]).toContain(list?.total);
});

it.each(mutations)('$name: no row of a list says anything else', { timeout }, ({ apply }) => {
  const wrong = lists.flatMap((pair) => {
    const document = documentOf(htmlOf(pair));
    apply(document);
    const list = listIn(document);
    const { total, rows } = truthOf(pair);
    const strange = rowsOf(list).filter(
      (row) => !rows.some((true_) => Object.entries(row).every(([key, value]) => true_[key] === value)),
    );
    const counted = list && list.total !== null && list.total !== total ? [`total ${list.total}`] : [];
    return [...strange.map((row) => JSON.stringify(row)), ...counted].map((line) => `${pair} ${line}`);
  });
  expect(wrong).toEqual([]);
});
