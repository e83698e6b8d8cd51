/** The one campaign that a detail page is about, from what the page reader found and from the page's own heading. */
import { collect } from '../dom/collect';
import { windowLayout } from '../dom/layout';
import { pairsOf } from '../dom/pairs';
import type { IsoDay } from '../model/day';
import type { Draft, Reading } from '../model/draft';
import type { CampaignList } from '../model/listed';
import { parseDay } from '../text/day-text';
import { currencies } from './currencies';
import { meaningsOf } from './fields/columns';
import { plusTypes } from './fields/plus-type';
import { clocksOf, orderOn } from './language';
import { readList, type Listing } from './list';
import { onlyOf, onlyValue } from './only';
import { listColumns } from './list-columns';
import { rootOf } from './root';
import type { Address } from './sites';
import { titleOf } from './title';
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
