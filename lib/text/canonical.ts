/**
 * The one way a value is written for files, marks and tests, whatever the language of the screen: `2026-12-01`,
 * `IDR 15000000`, `8.00%..12.50%`. A message is its number of characters, contacts are their kinds, lists begin with
 * their count where the catalogue says so. Reading back is strict and never guesses.
 */
import { campaignStatuses, type FieldId, type FieldValues } from '../model/draft';
import type { MarketId } from '../model/market';
import { contacts, creators, products } from './canonical/lists';
import { messageText, money, plainText, rates } from './canonical/plain';
import { choice, day } from './canonical/choices';
import { ranks, tasks } from './canonical/rewards';
import type { Codec, Read } from './canonical/codec';

export type { Read } from './canonical/codec';

/** The canonical text of a value. */
export function canonicalOf<K extends FieldId>(field: K, value: FieldValues[K]): string {
  return codecs[field].write(value);
}

/**
 * The value of a canonical text, or of JSON that carries more than the text does: lists of creators, products, tasks,
 * ranks and contacts. Amounts must be in the market's currency. `why` is a short English sentence.
 */
export function parseCanonical<K extends FieldId>(
  field: K,
  json: unknown,
  market: MarketId,
): Read<FieldValues[K]> {
  return codecs[field].read(json, market);
}

type Codecs = { readonly [K in FieldId]: Codec<FieldValues[K]> };

const yesNo = choice(['yes', 'no']);
const codecs: Codecs = {
  name: plainText,
  plusType: choice(['task', 'challenge']),
  start: day,
  end: day,
  budget: money,
  reward: money,
  tasks,
  ranks,
  sampleOffered: yesNo,
  sampleApproval: choice(['auto', 'manual']),
  sampleKind: choice(['free', 'refundable']),
  products,
  commission: rates,
  adsCommission: rates,
  openCommission: rates,
  creators,
  message: messageText,
  contacts,
  contentType: choice(['none', 'video', 'live']),
  flashSale: yesNo,
  adsAuthorisation: yesNo,
  flatFee: money,
  videoReview: choice(['seller', 'platform']),
  status: choice(campaignStatuses),
};
