/** Products that are drawn as cards: the same small block again and again, each with an id and values by their words. */
import type { Line, Place, Scan } from '../../dom/scan';
import type { Evidence, Product } from '../../model/draft';
import { parseMoney } from '../../text/money-text';
import { parseCount } from '../../text/number-text';
import type { Parsed } from '../../text/parsed';
import { parseRate } from '../../text/rate-text';
import { cardsAround } from './cards';
import type { Rows } from './define-field';
import type { Phrases } from './phrases';

type Meaning = 'price' | 'stock' | 'commission' | 'adsRate' | 'open';
export type CardWords = Readonly<Record<Meaning, Phrases>>;
export interface Card {
  readonly product: Product;
  readonly evidence: Evidence | null;
  readonly claimed: readonly number[];
}
export interface Cards {
  /** Around all of them. */
  readonly place: Place;
  readonly cards: readonly Card[];
}

const cardId = /^(?:product |produk )?ID(?: produk| product)? ?[:：] ?(\d{1,25})$/i;

/** Two blocks or more, side by side in one element and outside tables, each with one id; null when there are none. */
export function productCards(rows: Rows, words: CardWords): Cards | null {
  const { scan } = rows;
  const found = cardsAround(
    scan,
    scan.lines.filter((line) => cardId.test(line.text)),
  );
  if (!found) return null;
  const cards = found.cards.map((place) => readCard(rows, place, words));
  // What has neither a price nor a rate may be any list of things with ids.
  return cards.every(({ evidence }) => evidence) ? { place: found.place, cards } : null;
}

function readCard(rows: Rows, card: Place, words: CardWords): Card {
  const { reader, scan } = rows;
  const said = saidIn(rows, card, words);
  const only = <T>(meaning: Meaning, parse: (text: string) => Parsed<T>): T | null => {
    const [text, ...others] = said.get(meaning)?.texts ?? [];
    const parsed = text !== undefined && others.length === 0 ? parse(text) : null;
    return parsed?.kind === 'value' ? parsed.value : null;
  };
  const rate = (text: string): Parsed<number> => parseRate(text, reader.language);
  const lines = scan.lines.filter((line) => line.from >= card.from && line.to <= card.to);
  const id = lines.flatMap((line) => cardId.exec(line.text)?.[1] ?? [])[0] ?? null;
  const label = [...said.values()][0]?.label;
  return {
    product: {
      id,
      name: nameIn(scan, lines, words),
      price: only('price', (text) => parseMoney(text, reader)),
      stock: only('stock', (text) => parseCount(text, reader.language)),
      commission: only('commission', rate),
      adsCommission: only('adsRate', rate),
    },
    evidence: label === undefined ? null : { source: 'group', label, score: 60 },
    claimed: [...new Set(scan.controlOfPart.slice(card.partsFrom, card.partsTo))],
  };
}

interface Said {
  readonly label: string;
  /** One text for each line or box between this label and the next. */
  readonly texts: readonly string[];
}

/** What stands after each known word of a card, up to the next one; what is struck out is not there. */
function saidIn({ scan }: Rows, card: Place, words: CardWords): ReadonlyMap<Meaning, Said> {
  const said = new Map<Meaning, { label: string; texts: string[]; line: number }>();
  let open: Meaning | null = null;
  for (const piece of scan.pieces.slice(card.from, card.to)) {
    const value = open === null ? undefined : said.get(open);
    if (piece.kind === 'part') {
      const control = scan.controls[scan.controlOfPart[piece.part] ?? -1];
      if (value && control) value.texts.push(control.text);
      if (value) value.line = -1;
      continue;
    }
    const [, before = piece.text, after = ''] = /^([^:：]{2,40})[:：] ?(.*)$/.exec(piece.text) ?? [];
    const meaning = meaningOf(before, words);
    if (meaning !== null) {
      // A word that is there twice says two things.
      const texts = [...(said.get(meaning)?.texts ?? []), ...(after === '' ? [] : [after])];
      said.set(meaning, { label: before, texts, line: after === '' ? -1 : piece.line });
      open = meaning;
    } else if (value && !piece.struck && piece.text !== '' && piece.text !== '%') {
      const last = value.texts.length - 1;
      if (value.line === piece.line) value.texts[last] = `${value.texts[last] ?? ''} ${piece.text}`;
      else if (value.texts.length === 0 || isFigure(piece.text)) value.texts.push(piece.text);
      else open = null;
      value.line = piece.line;
    }
  }
  return said;
}
function meaningOf(text: string, words: CardWords): Meaning | null {
  for (const meaning of meanings) if (words[meaning].match(text).factor > 0) return meaning;
  return null;
}
const meanings = ['adsRate', 'open', 'price', 'stock', 'commission'] as const;
function isFigure(text: string): boolean {
  return /\d/.test(text);
}

/** The first line of the card, when it is words, no known word and no figure. */
function nameIn(scan: Scan, lines: readonly Line[], words: CardWords): string | null {
  const first = lines.find((line) => line.text !== '' && line.tone !== 'button');
  const named = first && /\p{L}/u.test(first.text) && !cardId.test(first.text);
  return named && meaningOf(first.text, words) === null && scan.pieces[first.from]?.kind === 'text'
    ? first.text
    : null;
}
