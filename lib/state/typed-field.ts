import type { PanelSpeech } from '../i18n/panel';
import type { FieldId } from '../model/draft';
import type { MarketId } from '../model/market';
import type { Judge } from './judge';
import type { Typed } from './sidebar-report';

/** How a field is typed by hand. */
export type Editor =
  | { readonly kind: 'day' }
  | {
      readonly kind: 'choice';
      readonly options: readonly { readonly value: string; readonly word: string }[];
    }
  | { readonly kind: 'text'; readonly example: string };

/** The editor of a field, with its choices in the language of the screen. */
export function editorOf(field: FieldId, { words }: PanelSpeech): Editor {
  const shape = editors[field];
  if (shape === 'day') return { kind: 'day' };
  if (shape === 'status') {
    return {
      kind: 'choice',
      options: Object.entries(words.common.status).map(([value, word]) => ({ value, word })),
    };
  }
  if (typeof shape === 'string') return { kind: 'text', example: shape };
  const names: Readonly<Record<string, string>> = {
    ...words.common.value,
    yes: words.common.yes,
    no: words.common.no,
  };
  return { kind: 'choice', options: shape.map((value) => ({ value, word: names[value] ?? value })) };
}

/** What the seller typed, as a reading that is marked as typed; or why it could not be understood. */
export function typedReading(
  field: FieldId,
  text: string,
  market: MarketId,
  { parseCanonical }: Judge,
): { readonly ok: true; readonly typed: Typed } | { readonly ok: false; readonly why: string } {
  const parsed = parseCanonical(field, text, market);
  if (!parsed.ok) return parsed;
  const evidence = { source: 'typed', label: '', score: 100 } as const;
  return { ok: true, typed: { [field]: { state: 'read', value: parsed.value, raw: text, evidence } } };
}

const yesNo = ['yes', 'no'] as const;
/** A list of choices, `day`, `status`, or an example of the canonical text. */
const editors = {
  name: '…',
  plusType: ['task', 'challenge'],
  start: 'day',
  end: 'day',
  budget: 'IDR 15000000',
  reward: 'IDR 500000',
  tasks: 'video:content:3, live:orders:10',
  ranks: '1-3=IDR 500000, 4-10=IDR 100000',
  sampleOffered: yesNo,
  sampleApproval: ['auto', 'manual'],
  sampleKind: ['free', 'refundable'],
  products: '2: 1729001, 1729002',
  commission: '10.00% / 8.00%..12.50%',
  adsCommission: '10.00% / 8.00%..12.50%',
  openCommission: '10.00% / 8.00%..12.50%',
  creators: '2: rani.dapur, bayu.gadget',
  message: '…',
  contacts: 'whatsapp, email',
  contentType: ['none', 'video', 'live'],
  flashSale: yesNo,
  adsAuthorisation: yesNo,
  flatFee: 'USD 150.00',
  videoReview: ['seller', 'platform'],
  status: 'status',
} as const satisfies Record<FieldId, string | readonly string[]>;
