import { describe, expect, it } from 'vitest';
import { currencies } from '../../../lib/host/currencies';
import { hostMatches, isHost, marketOf, platformShopIdOf } from '../../../lib/host/sites';
import { markets } from '../../../lib/markets';
import { marketIds } from '../../../lib/model/market';

const at = (url: string) => new URL(url);

describe('the market of an address', () => {
  it.each([
    ['https://affiliate-id.tokopedia.com/x', '', 'ID'], ['https://seller-id.tokopedia.com/x', '', 'ID'], ['https://affiliate-us.tiktok.com/x', '', 'US'],
    ['https://seller-us.tiktok.com/x', '', 'US'], ['https://seller-uk.tiktok.com/x', '', 'GB'], ['https://seller-th.tiktok.com/x', '', 'TH'],
    ['https://affiliate.tiktok.com/x?shop_region=GB', '', 'GB'], ['https://affiliate.tiktok.com/x', 'GB', 'GB'], ['https://affiliate.tiktok.com/x', ' UK ', 'GB'],
    ['https://affiliate.tiktok.com/x?shop_region=VN', 'VN', 'VN'], ['https://affiliate.tiktok.com/x?shop_region=VN', 'GB', null], ['https://affiliate.tiktok.com/x', '', null],
    ['https://affiliate.tiktok.com/x?shop_region=XX', '', null], ['https://affiliate.tiktokshopglobalselling.com/x?shop_region=MY', 'MY', 'MY'],
    ['https://affiliate-us.tiktok.com/x?shop_region=GB', '', 'US'], ['https://affiliate.tiktok.com/x', 'ID VN', null],
  ])('%s with "%s" in the header: %s', (url, header, market) => expect(marketOf(at(url), header)).toBe(market)); // prettier-ignore
});

it('the number of the shop is digits or nothing', () => {
  expect(platformShopIdOf(at('https://affiliate.tiktok.com/x?shop_id=749400000001'))).toBe('749400000001');
  for (const query of ['', '?shop_id=', '?shop_id=abc', '?shop_id=1%3Cb'])
    expect(platformShopIdOf(at(`https://affiliate.tiktok.com/x${query}`))).toBeNull();
});

it('only named hosts over https are asked for', () => {
  for (const match of hostMatches) expect(match).toMatch(/^https:\/\/[a-z][a-z.-]+\/\*$/);
  expect(new Set(hostMatches).size).toBe(hostMatches.length);
  for (const host of [
    'tiktok.com',
    'www.tiktok.com',
    'seller-us-accounts.tiktok.com',
    'affiliate-id.tokopedia.com.evil.example',
  ])
    expect(isHost(host)).toBe(false);
});

it('currencies are those of the markets', () => {
  expect(currencies).toEqual(Object.fromEntries(marketIds.map((id) => [id, markets[id].currency])));
});
