/** A receipt in words of the screen. It holds canonical texts; one that this version cannot read back is shown as it is. */
import type { PanelSpeech } from '../i18n/panel';
import { shownOf } from '../i18n/shown';
import type { Instant, Zone } from '../model/day';
import type { FieldId } from '../model/draft';
import type { MarketId } from '../model/market';
import { receiptDifference } from '../planner/receipt-difference';
import { dayOf } from '../reckoning/days';
import { parseCanonical } from '../text/canonical';

export const receiptText = {
  differences: receiptDifference,
  /** The value of a field as the panel would show it. */
  shown<K extends FieldId>(field: K, text: string, market: MarketId, speech: PanelSpeech): string {
    const read = parseCanonical(field, text, market);
    return read.ok ? shownOf(field, read.value, speech) : text;
  },
  /** Host and path of the address. */
  address: (url: string): string => url.replace(/^https:\/\//, ''),
  /** `collab-receipt_payday-gembira_2026-12-01`. */
  fileName: (name: string, at: Instant, zone: Zone): string =>
    ['collab-receipt', slugOf(name), dayOf(at, zone)].filter((part) => part !== '').join('_'),
} as const;

function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
}
