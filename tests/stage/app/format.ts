import { options } from './options';

export type Region = 'ID' | 'GB' | 'US';
export type Money = { readonly sign: string; readonly code: string; readonly decimals: number };

/** The shop's region: from the address, else from the host name. */
export const region: Region = regionOf(new URLSearchParams(location.search).get('shop_region'));

export const money: Money = {
  ID: { sign: 'Rp', code: 'IDR', decimals: 0 },
  GB: { sign: '£', code: 'GBP', decimals: 2 },
  US: { sign: '$', code: 'USD', decimals: 2 },
}[region];

/** Dates follow the page language, not the shop. */
export const dateFormat = options.lang === 'id' ? 'DD/MM/YYYY' : 'MM/DD/YYYY';

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

export function isIsoDay(text: string): boolean {
  return isoDay.test(text);
}

/** `2026-12-01` as this page shows it; any other text as it is. */
export function showDay(iso: string): string {
  const [, year, month, day] = isoDay.exec(iso) ?? [];
  if (!year) return iso;
  return options.lang === 'id' ? `${day}/${month}/${year}` : `${month}/${day}/${year}`;
}

/** The way back; a text that is no full date comes back unchanged. */
export function readDay(shown: string): string {
  const [, first, second, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(shown) ?? [];
  if (!year) return shown;
  return options.lang === 'id' ? `${year}-${second}-${first}` : `${year}-${first}-${second}`;
}

/** Groups digits: Indonesian money has dots; `comma` groups the English way. */
export function group(value: number | string, comma = region !== 'ID'): string {
  const [whole = '', part] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, comma ? ',' : '.');
  return part === undefined ? grouped : `${grouped}${comma ? '.' : ','}${part}`;
}

export function ungroup(text: string, comma = region !== 'ID'): string {
  return comma ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.');
}

/** An amount as a running text: `Rp15.000.000`, `£1,250.00`. */
export function showMoney(value: number | undefined): string {
  return value === undefined ? '—' : money.sign + group(value.toFixed(money.decimals));
}

export function dayFromToday(days: number): string {
  return Temporal.PlainDate.from(options.today).add({ days }).toString();
}

function regionOf(asked: string | null): Region {
  if (asked === 'ID' || asked === 'GB' || asked === 'US') return asked;
  if (location.hostname.endsWith('tokopedia.com')) return 'ID';
  return /-us\.|\.us\./.test(location.hostname) ? 'US' : 'GB';
}
