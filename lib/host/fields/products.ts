import type { Cell } from '../../dom/tables';
import type { Product } from '../../model/draft';
import { parseCount } from '../../text/number-text';
import { parseMoney } from '../../text/money-text';
import { parseRate } from '../../text/rate-text';
import type { Parsed } from '../../text/parsed';
import { hasMorePages, totalBeside } from '../list-total';
import { cellAt, columnsOf, meaningsOf } from './columns';
import { defineRows, notHere, type ManyFound, type Reader, type Rows } from './define-field';
import { productCards } from './product-cards';
import { productColumns } from './product-columns';
import { withoutSuggestions } from './suggestions';
import { tableReading, type TableFound } from './table-reading';

const meanings = meaningsOf(productColumns);

/** The table of the chosen products: a product column and at least one of price, stock and rates. */
export const products = defineRows('products', {
  words: Object.values(meanings),
  find(rows: Rows): ManyFound<'products'> {
    const columns = new Map(rows.tables.map((table) => [table, columnsOf(table, meanings)]));
    const found = [...columns].flatMap(([table, own]): TableFound[] => {
      const column = own.get('product');
      return column !== undefined && own.size > 1 ? [{ table, column }] : [];
    });
    const cards = withoutSuggestions(rows.scan, found).length === 0 ? cardsReading(rows) : null;
    const boxes = found.flatMap(({ table }) => table.rows.flat().flatMap((cell) => cell.controls));
    if (cards && (found.length === 0 || cards.reading.state !== 'missing'))
      return { ...cards, claimed: [...cards.claimed, ...boxes.map(({ key }) => key)] };
    return tableReading(rows, found, counted, (table, row) =>
      productOf(row, columns.get(table) ?? new Map(), rows),
    );
  },
});

/** What products are counted by. */
const counted = /^(?:products?|items?|produk|barang|sản phẩm|produtos?|件商品|个商品|商品)$/i;

function cardsReading(rows: Rows): ManyFound<'products'> {
  const found = productCards(rows, meanings);
  const evidence = found?.cards[0]?.evidence;
  if (!found || !evidence) return notHere();
  const total = totalBeside(rows.scan, found.place, counted);
  const raw = `${found.cards.length}${total === null ? '' : `/${total}`}`;
  const element = found.place.element;
  const claimed = found.cards.flatMap((card) => card.claimed);
  if ((total !== null && total !== found.cards.length) || hasMorePages(rows.scan, found.place))
    return {
      reading: { state: 'unreadable', raw, why: 'not every row is shown', evidence },
      element,
      claimed,
    };
  const value = found.cards.map((card) => card.product);
  return { reading: { state: 'read', value, raw, evidence }, element, claimed };
}

function productOf(
  row: readonly Cell[],
  columns: ReturnType<typeof columnsOf<keyof typeof productColumns>>,
  rows: Rows,
): Product | null {
  const { reader } = rows;
  const at = (column: keyof typeof productColumns): Cell | undefined => cellAt(row, columns.get(column));
  const cell = at('product');
  const adsRate = columns.has('adsRate') ? at('adsRate') : at('ads');
  const id = idIn(cell) ?? idIn(at('id')) ?? bareIdIn(at('id'));
  const name = nameIn(cell);
  if (id === null && name === null) return null;
  return {
    id,
    name,
    price: onlyValue(currentTexts(at('price'), rows), (text) => parseMoney(text, reader)),
    stock: onlyValue(textsOf(at('stock')), (text) => parseCount(text.replace(inStock, ''), reader.language)),
    commission: rateIn(at('commission'), reader),
    adsCommission: rateIn(adsRate, reader),
  };
}

function textsOf(cell: Cell | undefined): readonly string[] {
  if (!cell || cell.controls.some((control) => control.kind !== 'text' && control.kind !== 'number'))
    return [];
  return cell.controls.length > 0
    ? cell.controls.map((control) => control.text)
    : cell.lines.map((line) => line.text);
}

/** What a stock is counted in. */
const inStock =
  / ?(?:in stock|available|left|pcs|units?|items?|tersedia|tersisa|stok|buah|unit|em estoque|unidades?|cái|sản phẩm|件|个)$/i;

/** The texts of a price that are not struck out. */
function currentTexts(cell: Cell | undefined, { scan }: Rows): readonly string[] {
  if (!cell || cell.controls.length > 0) return textsOf(cell);
  const current = cell.lines.map((line) =>
    scan.pieces
      .slice(line.from, line.to)
      .flatMap((piece) => (piece.kind === 'text' && !piece.struck ? [piece.text] : [])),
  );
  return current.map((texts) => texts.join(' ')).filter((text) => text !== '');
}

/** The value when exactly one text stands there and means one thing. */
function onlyValue<T>(texts: readonly string[], parse: (text: string) => Parsed<T>): T | null {
  const [text, ...others] = texts;
  if (text === undefined || others.length > 0) return null;
  const parsed = parse(text);
  return parsed.kind === 'value' ? parsed.value : null;
}

/** The box of the rate, or the one text with a percent sign where the rate is not typed. */
function rateIn(cell: Cell | undefined, reader: Reader): number | null {
  const boxes =
    cell?.controls.filter((control) => control.kind === 'number' || control.kind === 'text') ?? [];
  if (cell?.controls.some((control) => control.on === false)) return null;
  if (boxes.length > 0) {
    const usable = boxes.filter((control) => control.unit === '' || control.unit === '%');
    return onlyValue(
      usable.map((control) => control.text),
      (text) => parseRate(text, reader.language),
    );
  }
  const texts = cell?.lines.map((line) => line.text).filter((text) => /\d ?%$/.test(text)) ?? [];
  return onlyValue(texts, (text) => parseRate(text, reader.language));
}

function idIn(cell: Cell | undefined): string | null {
  const ids = new Set(
    cell?.lines.flatMap(
      ({ text }) =>
        (/\bID(?: produk| sản phẩm| do produto)? ?[:：]? ?(\d{6,25})\b/i.exec(text) ??
          markedId.exec(text))?.[1] ?? [],
    ),
  );
  const [id, ...others] = ids;
  return id !== undefined && others.length === 0 ? id : null;
}
function bareIdIn(cell: Cell | undefined): string | null {
  const [line, ...others] = cell?.lines ?? [];
  return line && others.length === 0 && /^\d{1,25}$/.test(line.text) ? line.text : null;
}

/** An id with its name in front says itself that it is one, however short. */
const markedId = /(?:^|\s)ID(?: produk)? ?[:：] ?(\d{1,25})$/i;

/** On the line of the name: with a colon, or long enough to be nothing else. */
const idAfterName =
  /(?<=\S) [([]?(?:product )?ID(?: produk| sản phẩm| do produto)? ?(?:[:：] ?\d{1,25}|\d{6,25})[)\]]?$/i;

/** The one text of the cell that is not its id; of several, the first if it is also the longest. */
function nameIn(cell: Cell | undefined): string | null {
  const texts =
    cell?.lines
      .map((line) => line.text.replace(idAfterName, ''))
      .filter((text) => !/\bID\b.*\d{6}/i.test(text) && !markedId.test(text) && /\p{L}/u.test(text)) ?? [];
  const [first] = texts;
  return first !== undefined && texts.every((text) => text.length <= first.length) ? first : null;
}
