import { attributeOf } from '../dom/nodes';
import type { DayContext } from '../text/day-text';
import { dayOrderOf } from '../text/day-text';
import { sharedOrder } from '../text/day-range-text';
import type { MarketId } from '../model/market';
import type { Address } from './sites';

/**
 * The language of the page's own labels: the one that most matched labels are in. `und` when two are close, or when the
 * browser has translated the page, since then its values still follow the language it was written in.
 */
export function languageOf(document: Document, matched: readonly (readonly string[])[]): string {
  const html = document.documentElement;
  if (/\btranslated-(?:ltr|rtl)\b/.test(attributeOf(html, 'class'))) return 'und';
  const votes = new Map<string, number>();
  for (const languages of matched) {
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / languages.length);
  }
  const ranked = [...votes].sort(([, one], [, other]) => other - one);
  const [[best, most] = ['und', 0], [, second] = ['', 0]] = ranked;
  if (most >= 2 && most >= 2 * second) return best;
  const said = attributeOf(html, 'lang').toLowerCase().replace(/^in\b/, 'id').split(/[-_]/)[0];
  return said === best && most > second ? best : 'und';
}

/**
 * The order of day and month on this page: what its language writes, unless the dates on the page show another one.
 * Seller Center of Malaysia was seen to put the day first in English (host-pages 4.2), so there English says nothing.
 */
export function orderOn(address: Address, language: string, dates: readonly string[]): DayContext['order'] {
  const unsure = language === 'en' && address.hostname === 'seller-my.tiktok.com';
  return sharedOrder(dates, unsure ? null : dayOrderOf(language));
}

/** Names of the shop's own clock beside a time. */
export function clocksOf(market: MarketId | null): readonly string[] {
  const hours = market === null ? undefined : offsets[market];
  return hours === undefined
    ? []
    : [
        `gmt+${hours}`,
        `utc+${hours}`,
        `gmt+0${hours}:00`,
        `utc+0${hours}:00`,
        ...(market === 'ID' ? ['wib'] : []),
      ];
}
/** Markets with one offset the whole year. */
const offsets: Readonly<Partial<Record<MarketId, number>>> = {
  ID: 7,
  VN: 7,
  TH: 7,
  MY: 8,
  PH: 8,
  SG: 8,
  JP: 9,
};
