/** The heading of a page about one campaign: its name, and its status as a badge in the heading or beside it. */
import { linesWithin, type Place, type Scan } from '../dom/scan';
import type { CampaignStatus } from '../model/draft';
import { statuses } from './fields/status';
import { onlyOf } from './only';
import { isPlusText } from './page-words';
import { isKnownLabel } from './votes';

export interface Title {
  readonly name: string | null;
  readonly status: CampaignStatus | null;
}

/**
 * The only heading of the first rank, with a status beside the name. Words that name a page rather than a campaign are
 * no name: then it is better not read.
 */
export function titleOf(scan: Scan): Title | null {
  const heading = onlyHeading(scan);
  if (!heading) return null;
  const names = heading.texts.filter((text) => statuses.find(text) === null);
  const name = names.join(' ').trim();
  const isName =
    name !== '' && !pageWords.test(name) && !isPlusText(name.toLowerCase()) && !isKnownLabel(name);
  return {
    name: isName ? name : null,
    status:
      names.length < heading.texts.length
        ? onlyOf(heading.texts.flatMap((text) => statuses.find(text) ?? []))
        : null,
  };
}

export interface Badge {
  readonly text: string;
  readonly heading: string;
  readonly element: Element;
}

/** The one status that stands in or beside the heading, when the heading names the page or the campaign called `name`. */
export function badgeOf(scan: Scan, name: string | null): Badge | null {
  const title = onlyHeading(scan);
  if (!title) return null;
  const heading = title.texts.filter((text) => statuses.find(text) === null).join(' ');
  if (heading !== name && !pageWords.test(heading)) return null;
  for (let place: Place | null = title.place, steps = 0; place && steps < 4; place = place.parent, steps++) {
    const pieces = scan.pieces.slice(place.from, place.to);
    // A larger part of the page speaks of more than its heading.
    if (place.partsTo > place.partsFrom || linesWithin(scan, place.from, place.to).length > 6) return null;
    const found = pieces.flatMap((piece) =>
      piece.kind === 'text' && piece.tone !== 'button' && statuses.find(piece.text) !== null ? [piece] : [],
    );
    const [badge, ...others] = found;
    if (badge)
      return others.length === 0 ? { text: badge.text, heading, element: badge.place.element } : null;
  }
  return null;
}

interface Heading {
  readonly place: Place;
  readonly texts: readonly string[];
}
function onlyHeading({ pieces }: Scan): Heading | null {
  const byHeading = new Map<Place, string[]>();
  for (const piece of pieces) {
    const heading = piece.kind === 'text' && piece.text !== '' ? headingAround(piece.place) : null;
    if (heading && piece.kind === 'text')
      byHeading.set(heading, [...(byHeading.get(heading) ?? []), piece.text]);
  }
  const [only, ...others] = byHeading;
  return only && others.length === 0 ? { place: only[0], texts: only[1] } : null;
}
const pageWords =
  /\b(?:campaign|kampanye|collaboration|kolaborasi|invitation|undangan|details?|rincian|overview|ringkasan|performance|performa|payment|pembayaran|creators?|kreator|chiến dịch|lời mời|convite|campanha|detalhes)\b|邀请|活动|合作|详情/iu;

function headingAround(place: Place): Place | null {
  for (let around: Place | null = place; around; around = around.parent) {
    const level = around.role === 'heading' && around.element.getAttribute('aria-level') === '1';
    if (around.name === 'h1' || level) return around;
  }
  return null;
}
