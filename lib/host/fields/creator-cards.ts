/** Creators that are drawn as cards with a way to take each of them out again: only then are they chosen. */
import { allIn, attributeOf, matches, textOf } from '../../dom/nodes';
import { linesWithin, type Line, type Place, type Scan } from '../../dom/scan';
import { scores } from '../../dom/names';
import type { Evidence } from '../../model/draft';
import { plainText } from '../../text/normalise';
import { cardsAround, type Range } from './cards';
import type { Phrases } from './phrases';

export interface CreatorCards {
  readonly place: Place;
  readonly handles: readonly string[];
  readonly evidence: Evidence;
  /** It says that there are more than it shows. */
  readonly cut: boolean;
}

const handle = /^@[\w.]{2,30}$/;
/** A list that shows only its beginning. */
const more = /^(?:\+ ?\d+|\+? ?\d+ (?:more|others|lainnya|lagi)\b.*|and \d+ .*|dan \d+ .*)$/i;

/** The cards under a heading that names creators; null when there are none. */
export function creatorCards(scan: Scan, words: Phrases): CreatorCards | null {
  const handles = handlesIn(scan);
  // Those of a list of suggestions stand elsewhere and cannot be taken out.
  const found =
    cardsAround(scan, handles) ??
    cardsAround(
      scan,
      handles.filter((one) => hasCard(scan, one, handles)),
    );
  const heading = found && headingOf(scan, found.place, words);
  if (!found || !heading || !found.cards.every(isRemovable)) return null;
  const { place, cards } = found;
  // A text between two cards begins another list.
  if (cards.some(({ from }, at) => at > 0 && from !== cards[at - 1]?.to)) return null;
  const lines = linesWithin(scan, place.from, (place.parent ?? place).to);
  const within = handles.filter(({ from, to }) => from >= place.from && to <= place.to);
  const evidence: Evidence = { source: 'group', label: heading.text, score: scores.group };
  return {
    place,
    handles: within.map(({ name }) => name),
    evidence,
    cut: lines.some(({ text }) => more.test(text)),
  };
}

function handlesIn(scan: Scan): readonly (Range & { readonly name: string })[] {
  return scan.pieces.flatMap((piece, at) =>
    piece.kind === 'text' && handle.test(piece.text)
      ? [{ from: at, to: at + 1, name: piece.text.slice(1) }]
      : [],
  );
}

/** In an element of its own with a way to take it out. */
function hasCard(scan: Scan, handle: Range, all: readonly Range[]): boolean {
  for (let place = scan.pieces[handle.from]?.place ?? null; place; place = place.parent) {
    const { from, to } = place;
    if (all.some((other) => other !== handle && other.from >= from && other.to <= to)) return false;
    if (isRemovable(place)) return true;
  }
  return false;
}

/** A text before the cards, in the smallest element that holds one. */
function headingOf(scan: Scan, cards: Place, words: Phrases): Line | undefined {
  for (let place = cards.parent, steps = 0; place && steps < 4; place = place.parent, steps++) {
    const before = linesWithin(scan, place.from, cards.from);
    if (before.length > 0) return before.find(({ text }) => words.match(text).factor > 0);
  }
  return undefined;
}

/** Nothing to choose in it, and a button that says it takes out. */
function isRemovable({ element, partsFrom, partsTo }: Place): boolean {
  const buttons = allIn(element, 'button,[role=button],[aria-label]');
  const says = (button: Element): string =>
    plainText(attributeOf(button, 'aria-label') || attributeOf(button, 'title') || (textOf(button) ?? ''));
  return (
    partsTo === partsFrom &&
    buttons.some((button) => !matches(button, '[hidden]') && takesOut.test(says(button)))
  );
}
const takesOut =
  /^(?:[x×✕✖]|(?:remove|delete|close|hapus|tutup|keluarkan|xóa|remover|excluir|eliminar|entfernen|移除|删除)\b.*|移除|删除)$/i;
