/**
 * The hosts we may be on and what an address says about the shop. Data of `host-pages` 2.1: affiliate hosts seen or listed
 * by a working match list, Seller Center hosts of the site's own language list (June 2025). Tiny: the detector carries it.
 */
import { marketIds, type MarketId } from '../model/market';

/** What is asked of `location`; a saved page file gives its own. */
export interface Address {
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
}

/** Hosts of one market. */
const hostMarkets: Readonly<Record<string, MarketId>> = {
  'affiliate-us.tiktok.com': 'US',
  'affiliate-id.tokopedia.com': 'ID',
  'seller-id.tokopedia.com': 'ID',
  'seller.us.tiktokshopglobalselling.com': 'US',
  ...sellerHosts('us my th vn ph sg br mx jp de fr it es ie'),
  'seller-uk.tiktok.com': 'GB',
};

/** Hosts of several markets: the shop is named by the query or by the header. */
const sharedHosts = [
  'affiliate.tiktok.com',
  // Claimed for DE, FR, IT and ES by one match list; the same shops were also seen on affiliate.tiktok.com.
  'affiliate-eu.tiktok.com',
  'affiliate.tiktokshopglobalselling.com',
  'affiliate.tiktokglobalshop.com',
  'seller-eu.tiktok.com',
  'seller.tiktokglobalshop.com',
  'seller.tiktokshopglobalselling.com',
] as const;

const hosts: readonly string[] = [...sharedHosts, ...Object.keys(hostMarkets)].sort();

/** Match patterns for the manifest. */
export const hostMatches: readonly string[] = hosts.map((host) => `https://${host}/*`);

/** True on a host where collaborations live. */
export function isHost(hostname: string): boolean {
  return hosts.includes(hostname);
}

/**
 * The market of the shop: the host where it has one market, else the query and the region in the page's header
 * (`#region-selector`, "GB"). Two that disagree are no answer: null, the seller picks.
 */
export function marketOf(address: Address, headerText: string): MarketId | null {
  const byHost = hostMarkets[address.hostname];
  if (byHost) return byHost;
  const byQuery = regionOf(new URLSearchParams(address.search).get('shop_region') ?? '');
  const byHeader = regionOf(headerText);
  if (byQuery && byHeader && byQuery !== byHeader) return null;
  return byQuery ?? byHeader;
}

/** The platform's own number of the shop, when the address carries one. */
export function platformShopIdOf(address: Address): string | null {
  const id = new URLSearchParams(address.search).get('shop_id') ?? '';
  return /^\d{1,30}$/.test(id) ? id : null;
}

/** The one region code in a text; two different ones are none. */
function regionOf(text: string): MarketId | null {
  const words: readonly string[] = text.replace(/\bUK\b/g, 'GB').match(/\b[A-Z]{2}\b/g) ?? [];
  const found = marketIds.filter((region) => words.includes(region));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function sellerHosts(markets: string): Record<string, MarketId> {
  const entries = markets.split(' ').flatMap((code) => {
    const market = regionOf(code.toUpperCase());
    return market ? [[`seller-${code}.tiktok.com`, market] as const] : [];
  });
  return Object.fromEntries(entries);
}
