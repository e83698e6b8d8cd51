import type { Cell } from '../../dom/tables';
import type { Product } from '../../model/draft';
import { parseCount } from '../../text/number-text';
import { parseMoney } from '../../text/money-text';
import { parseRate } from '../../text/rate-text';
import type { Parsed } from '../../text/parsed';
import { cellAt, columnsOf, meaningsOf } from './columns';
import { defineRows, notHere, type ManyFound, type Reader, type Rows } from './define-field';
import { productColumns } from './product-columns';
import { tableReading, type TableFound } from './table-reading';

const meanings = meaningsOf(productColumns);

/** The table of the chosen products: a product column and at least one of price, stock and rates. */
export const products = defineRows('products', {
  words: Object.values(meanings),
  find(rows: Rows): ManyFound<'products'> {
    const found = rows.tables.flatMap((table): TableFound[] => {
      const columns = columnsOf(table, meanings);
      return columns.has('product') && columns.size > 1
        ? [{ table, column: columns.get('product') ?? 0 }]
        : [];
    });
    if (found.length === 0) return notHere();
    return tableReading(
      rows,
      found,
      /^(?:products?|items?|produk|barang|sản phẩm|produtos?|件商品|个商品|商品)$/i,
      (table, row) => productOf(row, columnsOf(table, meanings), rows),
    );
  },
});

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
    stock: onlyValue(textsOf(at('stock')), (text) => parseCount(text, reader.language)),
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
    cell?.lines.flatMap((line) => /\bID(?: produk)? ?[:：]? ?(\d{6,25})\b/i.exec(line.text)?.[1] ?? []),
  );
  const [id, ...others] = ids;
  return id !== undefined && others.length === 0 ? id : null;
}
function bareIdIn(cell: Cell | undefined): string | null {
  const [line, ...others] = cell?.lines ?? [];
  return line && others.length === 0 && /^\d{6,25}$/.test(line.text) ? line.text : null;
}

/** The one text of the cell that is not its id; of several, the first if it is also the longest. */
function nameIn(cell: Cell | undefined): string | null {
  const texts =
    cell?.lines
      .map((line) => line.text)
      .filter((text) => !/\bID\b.*\d{6}/i.test(text) && /\p{L}/u.test(text)) ?? [];
  const [first] = texts;
  return first !== undefined && texts.every((text) => text.length <= first.length) ? first : null;
}
