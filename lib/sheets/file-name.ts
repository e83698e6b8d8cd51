import type { Instant, Zone } from '../model/day';
import type { Shop } from '../model/plan';
import type { SheetFormat } from './format';
import type { Plan } from './plan';

/** `collab-plan_<shop>_<yyyy-mm-dd>_<hhmm>.xlsx`, with day and time in the shop's zone. */
export function fileNameOf(format: SheetFormat, plan: Plan): string {
  const made = Temporal.Instant.from(plan.madeAt).toZonedDateTimeISO(plan.market.zone);
  const day = made.toPlainDate().toString();
  const time = made.toPlainTime().toString({ smallestUnit: 'minute' }).replace(':', '');
  const parts = [format.stem, shopName(plan.shop), day, ...(format.timed ? [time] : [])];
  return `${parts.join('_')}.${format.extension}`;
}

/** `collab-backup_<shop>_<yyyy-mm-dd>_v<schema>.json`; several shops are `all-shops`. */
export function backupNameOf(shops: readonly Shop[], madeAt: Instant, zone: Zone, schema: number): string {
  const [shop] = shops;
  const name = shop && shops.length === 1 ? shopName(shop) : 'all-shops';
  const day = Temporal.Instant.from(madeAt).toZonedDateTimeISO(zone).toPlainDate().toString();
  return `collab-backup_${name}_${day}_v${schema}.json`;
}

/** The seller's own name for the shop as a-z, 0-9 and `-`, at most 24; never an id, then the market stands for it. */
function shopName(shop: Shop): string {
  const slug = slugOf(shop.nickname);
  const ids = [shop.id, shop.platformId ?? ''].map(slugOf).filter((id) => id !== '');
  const name = ids.some((id) => slug.includes(id)) ? '' : slug.slice(0, 24).replace(/-$/, '');
  return name === '' ? `shop-${shop.market.toLowerCase()}` : name;
}

function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[đðøłıßæœ]/g, (letter) => plain[letter] ?? '-')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Letters that Unicode does not take apart. */
const plain: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
