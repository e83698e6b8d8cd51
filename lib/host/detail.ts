/** The one campaign that a detail page is about, from what the page reader found and from the page's own heading. */
import { collect } from '../dom/collect';
import { windowLayout } from '../dom/layout';
import { pairsOf } from '../dom/pairs';
import type { Place, Scan } from '../dom/scan';
import type { IsoDay } from '../model/day';
import type { Draft, Reading } from '../model/draft';
import type { CampaignList } from '../model/listed';
import { parseDay } from '../text/day-text';
import { currencies } from './currencies';
import { meaningsOf } from './fields/columns';
import { plusTypes } from './fields/plus-type';
import { statuses } from './fields/status';
import { clocksOf, orderOn } from './language';
import { onlyOf, onlyValue, readList, type Listing } from './list';
import { listColumns } from './list-columns';
import { isPlusText } from './page-words';
import { rootOf } from './root';
import type { Address } from './sites';
import { isKnownLabel } from './votes';

/** The campaigns on this page, whichever way it shows them; null on pages that show none, forms above all. */
export function readCampaigns(
  document: Document,
  address: Address,
  draft: Draft,
  listing: Listing,
): CampaignList | null {
  const { page } = draft;
  if (page === 'plus-list' || page === 'target-list')
    return readList(document, address, { ...listing, page });
  return page === 'plus-detail' || page === 'target-detail'
    ? detailOf(document, address, { ...draft, page }, listing)
    : null;
}

const meanings = meaningsOf({
  // A bare "ID" stands at products and creators too.
  id: {
    en: 'Campaign ID|Invitation ID|Collaboration ID',
    id: 'ID kampanye|ID undangan|ID kolaborasi',
    zh: '邀请 ID|活动 ID',
  },
  created: listColumns.created,
  type: listColumns.type,
});

function detailOf(
  document: Document,
  address: Address,
  { page, market, language, fields }: Draft & { readonly page: CampaignList['page'] },
  { ownElement, layout = windowLayout }: Listing,
): CampaignList {
  const scan = collect(rootOf(document, layout), { layout, own: ownElement, repeats: () => false });
  const beside = (what: keyof typeof meanings): readonly string[] => [
    ...new Set(
      pairsOf(scan, {
        isWanted: (label) => meanings[what].match(label).factor > 0,
        // Task is the name of a part of a form too.
        isLabel: (text) =>
          plusTypes.find(text) === null &&
          (isKnownLabel(text) || Object.values(meanings).some((one) => one.match(text).factor > 0)),
        isValue: (text) => plusTypes.find(text) !== null,
      }).map(({ value }) => value),
    ),
  ];
  const order = orderOn(address, language, beside('created'));
  const reader = { language, order, currency: market && currencies[market], clocks: clocksOf(market) };
  const title = titleOf(scan);
  const row = {
    id: onlyOf(beside('id').flatMap((text) => /^\d{6,25}$/.exec(text)?.[0] ?? [])),
    name: valueOf(fields.name) ?? title?.name ?? null,
    status: valueOf(fields.status) ?? title?.status ?? null,
    plusType:
      valueOf(fields.plusType) ?? onlyOf(beside('type').flatMap((text) => plusTypes.find(text) ?? [])),
    start: valueOf(fields.start),
    end: valueOf(fields.end),
    created: onlyValue<IsoDay>(beside('created'), (text) => parseDay(text, reader)),
    fee: valueOf(fields.budget),
    products: valueOf(fields.products)?.length ?? null,
    creators: valueOf(fields.creators)?.length ?? null,
  };
  const seen = row.id ?? row.name ?? row.status ?? row.start ?? row.end ?? row.fee;
  return { page, market, language, rows: seen === null ? [] : [row], total: null };
}

function valueOf<T>(reading: Reading<T>): T | null {
  return reading.state === 'read' ? reading.value : null;
}

/**
 * The only heading of the first rank, with a status beside the name. Words that name a page rather than a campaign are
 * no name: then it is better not read.
 */
function titleOf({ pieces }: Scan) {
  const byHeading = new Map<Place, string[]>();
  for (const piece of pieces) {
    const heading = piece.kind === 'text' ? headingAround(piece.place) : null;
    if (heading && piece.kind === 'text')
      byHeading.set(heading, [...(byHeading.get(heading) ?? []), piece.text]);
  }
  const [texts, ...others] = byHeading.values();
  if (!texts || others.length > 0) return null;
  const names = texts.filter((text) => statuses.find(text) === null);
  const name = names.join(' ').trim();
  const isName =
    name !== '' && !pageWords.test(name) && !isPlusText(name.toLowerCase()) && !isKnownLabel(name);
  return {
    name: isName ? name : null,
    status: names.length < texts.length ? onlyOf(texts.flatMap((text) => statuses.find(text) ?? [])) : null,
  };
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
