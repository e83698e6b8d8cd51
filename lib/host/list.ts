/** The campaigns of a list page, a row each: only what the row shows, as plain data for the seller to review. */
import { collect } from '../dom/collect';
import { windowLayout, type Layout } from '../dom/layout';
import type { Line, Scan } from '../dom/scan';
import { tablesOf, type Cell, type Table } from '../dom/tables';
import type { IsoDay } from '../model/day';
import type { CampaignStatus, PageKind } from '../model/draft';
import type { CampaignList, ListedCampaign } from '../model/listed';
import { parseDayRange } from '../text/day-range-text';
import { parseDay } from '../text/day-text';
import { parseMoney } from '../text/money-text';
import { parseCount } from '../text/number-text';
import type { Parsed } from '../text/parsed';
import { currencies } from './currencies';
import { pageKindOf } from './detect';
import { cellAt, columnsOf, isEmptyRow, meaningsOf } from './fields/columns';
import type { Reader } from './fields/define-field';
import { plusTypes } from './fields/plus-type';
import { statuses } from './fields/status';
import { clocksOf, languageOf, orderOn } from './language';
import { listColumns } from './list-columns';
import { rootOf } from './root';
import { marketOf, type Address } from './sites';
import { rowsInAll } from './list-total';
import { onlyOf, onlyValue } from './only';

export interface Listing {
  readonly ownElement: Element | null;
  readonly layout?: Layout;
  /** The page kind when the seller has named it. */
  readonly page?: PageKind;
}

const meanings = meaningsOf(listColumns);

/** The list on this page, null when it is no list page we know or when not exactly one table of campaigns is on it. */
export function readList(
  document: Document,
  address: Address,
  {
    ownElement,
    layout = windowLayout,
    page = pageKindOf(address, document, ownElement) ?? undefined,
  }: Listing,
): CampaignList | null {
  if (page !== 'plus-list' && page !== 'target-list') return null;
  const scan = collect(rootOf(document, layout), { layout, own: ownElement, repeats: () => false });
  const found = tablesOf(scan).filter(
    (table) => table.headers.length > 1 && columnsOf(table, meanings).has('name'),
  );
  const [table, ...others] = found;
  if (!table || others.length > 0) return null;
  const market = marketOf(address, document.querySelector('#region-selector')?.textContent ?? '');
  const language = languageOf(document, votes(table));
  const rows = table.rows.filter((row) => !isEmptyRow(row, table));
  const order = orderOn(address, language, rows.flat().flatMap(textsOf));
  const reader = { language, order, currency: market && currencies[market], clocks: clocksOf(market) };
  const tab = statusOfTab(scan);
  return {
    page,
    market,
    language,
    rows: rows.map((row) => campaignOf(scan, row, table, reader, tab)),
    total: rowsInAll(scan, table),
  };
}

function campaignOf(
  scan: Scan,
  row: readonly Cell[],
  table: Table,
  reader: Reader,
  tab: CampaignStatus | null,
): ListedCampaign {
  const columns = columnsOf(table, meanings);
  const texts = (column: keyof typeof listColumns): readonly string[] =>
    textsOf(cellAt(row, columns.get(column)));
  const only = <T>(column: keyof typeof listColumns, parse: (text: string) => Parsed<T>): T | null =>
    onlyValue(texts(column), parse);
  const day = (text: string): Parsed<IsoDay> => parseDay(text, reader);
  const period =
    (end: 'from' | 'to') =>
    (text: string): Parsed<IsoDay> =>
      parseDayRange(text, reader)[end];
  const meta = texts('name').flatMap((text) => text.split('|'));
  return {
    id: idIn(texts('id'), true) ?? idIn(texts('name'), false),
    name: nameIn(scan, cellAt(row, columns.get('name'))?.lines ?? []),
    status: columns.has('status')
      ? onlyOf(texts('status').flatMap((text) => statuses.find(text) ?? []))
      : tab,
    plusType: onlyOf(texts('type').flatMap((text) => plusTypes.find(text) ?? [])),
    start: only('start', day) ?? only('period', period('from')),
    end: only('end', day) ?? only('period', period('to')),
    created: only('created', day),
    fee: only('fee', (text) => parseMoney(text, reader)),
    products:
      only('products', (text) => parseCount(text, reader.language)) ??
      countIn(meta, /^(?:products?|produk|sản phẩm|produtos?|件商品)$/i),
    creators:
      only('creators', (text) => parseCount(text, reader.language)) ??
      countIn(meta, /^(?:creators? invited|kreator diundang|creators?|kreator|位达人)$/i) ??
      countIn(
        meta.map((text) => text.replace(/^已邀请 ?/, '')),
        /^位?达人$/,
      ),
  };
}

/** The first line that is no number. A badge beside the name is no part of it, and a badge alone is no name. */
function nameIn({ pieces }: Scan, lines: readonly Line[]): string | null {
  for (const { from, to } of lines) {
    const texts = pieces
      .slice(from, to)
      .flatMap((piece) => (piece.kind === 'text' && !isNumber(piece.text) ? [piece.text] : []));
    if (texts.join('').trim() === '') continue;
    return (
      texts
        .filter((text) => !isBadge(text))
        .join(' ')
        .trim() || null
    );
  }
  return null;
}
function isNumber(text: string): boolean {
  return /^(?:ID ?[:：]?)?(?: ?\d{6,25})?$/i.test(text.trim());
}
function isBadge(text: string): boolean {
  return statuses.find(text) !== null || plusTypes.find(text) !== null;
}

function textsOf(cell: Cell | undefined): readonly string[] {
  return cell?.lines.map((line) => line.text) ?? [];
}
function idIn(texts: readonly string[], bare: boolean): string | null {
  return onlyOf(
    texts.flatMap(
      (text) =>
        /\bID ?[:：]? ?(\d{6,25})\b/i.exec(text)?.[1] ?? (bare ? (/^\d{6,25}$/.exec(text)?.[0] ?? []) : []),
    ),
  );
}
function countIn(texts: readonly string[], noun: RegExp): number | null {
  return onlyOf(
    texts.flatMap((text) => {
      const [, count = '', what = ''] = /^(\d{1,5}) ?(\D+)$/.exec(text.trim()) ?? [];
      return count !== '' && noun.test(what.trim()) ? [Number(count)] : [];
    }),
  );
}
function votes(table: Table): readonly (readonly string[])[] {
  return table.headers.flatMap((header) =>
    header.lines
      .map(({ text }) => [...new Set(Object.values(meanings).flatMap((one) => one.match(text).languages))])
      .filter((languages) => languages.length > 0),
  );
}

/** The status that the chosen tab stands for: the rows of the Target list show none of their own. */
function statusOfTab(scan: Scan): CampaignStatus | null {
  const chosen = scan.controls.flatMap((control) =>
    control.kind === 'toggle' ? control.options.filter((option) => option.chosen) : [],
  );
  return onlyOf(
    chosen.flatMap(
      ({ label, lead }) => statuses.find(label.replace(/ ?\(?\d+\)?$/, '')) ?? statuses.find(lead) ?? [],
    ),
  );
}
