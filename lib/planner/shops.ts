import type { MarketId } from '../model/market';
import { assumedLeadTimes, type Shop, type ShopSettings } from '../model/plan';
import type { Answer, Author, Decision, Desk, Rows } from './port';
import { refuse, staleOr } from './refusals';

/** All shops of the plan, in the order in which they were met. */
export function listShops({ plan }: Desk): Promise<Answer<readonly Shop[]>> {
  return plan.look({ shops: 'all' }, ({ shops }) => shops);
}

export interface OpenedShop {
  /** null: several shops of this market could be meant, and the seller picks. */
  readonly shop: Shop | null;
  readonly choices: readonly Shop[];
}
/**
 * The shop of a page. With the platform's number: the shop that has it; else the only shop of the market without a
 * number, which then gets it; else a new one. Without a number: the only shop of the market, or a new one, or null.
 */
export function openShop(
  desk: Desk,
  author: Author,
  request: { readonly operation: string; readonly market: MarketId; readonly platformId: string | null },
): Promise<Answer<OpenedShop>> {
  const newId = desk.newId();
  return desk.plan.change<OpenedShop>({
    operation: request.operation,
    author,
    at: desk.now(),
    request,
    scope: { shops: 'all' },
    decide: (rows) => opening(rows, request, newId),
    again: (rows) => {
      const decision = opening(rows, request, newId);
      return decision.do === 'keep' ? decision.value : null;
    },
  });
}

/** Changes the nickname and the settings of a shop. */
export function saveShop(
  desk: Desk,
  author: Author,
  request: {
    readonly operation: string;
    readonly id: string;
    readonly expected: number;
    readonly nickname: string;
    readonly settings: ShopSettings;
  },
): Promise<Answer<Shop>> {
  return desk.plan.change<Shop>({
    operation: request.operation,
    author,
    at: desk.now(),
    request,
    scope: { shops: [request.id] },
    decide: ({ shops, next }) =>
      staleOr(shops[0], request.expected, 'shop', (shop) => {
        const after: Shop = {
          ...shop,
          nickname: request.nickname.trim(),
          settings: request.settings,
          revision: next,
        };
        return {
          do: 'write',
          change: 'shopSaved',
          name: after.nickname,
          undoable: true,
          rows: [{ table: 'shops', key: after.id, after }],
          value: after,
        };
      }),
    again: (rows) => rows.shops[0] ?? null,
  });
}

function opening(
  { shops, setAside, next }: Rows,
  { market, platformId }: { readonly market: MarketId; readonly platformId: string | null },
  newId: string,
): Decision<OpenedShop> {
  const here = shops.filter((shop) => shop.market === market);
  const found = platformId === null ? here : here.filter((shop) => shop.platformId === platformId);
  const [only, ...others] = found;
  if (only) {
    const value = others.length === 0 ? { shop: only, choices: [] } : { shop: null, choices: found };
    return { do: 'keep', value };
  }
  // The shop that is looked for may be the one that cannot be read; a second one beside it would split its plan.
  if (setAside.length > 0) return refuse('storage', 'a shop could not be read');
  const unnumbered = here.filter((shop) => shop.platformId === null);
  const [bindable] = unnumbered;
  const shop: Shop =
    bindable && unnumbered.length === 1
      ? { ...bindable, platformId, revision: next }
      : {
          id: newId,
          market,
          platformId,
          nickname: freshNickname(here, market),
          settings: { leadTimes: assumedLeadTimes, budgetCap: null },
          revision: next,
        };
  return {
    do: 'write',
    change: 'shopOpened',
    name: shop.nickname,
    undoable: false,
    rows: [{ table: 'shops', key: shop.id, after: shop }],
    value: { shop, choices: [] },
  };
}

/** `ID-1`, `ID-2`: shops can be told apart before the seller gives them names; the platform's number is never shown. */
function freshNickname(here: readonly Shop[], market: MarketId): string {
  const taken = new Set(here.map(({ nickname }) => nickname));
  let count = here.length + 1;
  while (taken.has(`${market}-${count}`)) count += 1;
  return `${market}-${count}`;
}
