import type { Contact, FieldId, FieldValues, Product, Rank, Task } from '../model/draft';
import type { RateRange } from '../model/money';
import type { PanelSpeech } from './panel';
import { fill } from './sentence';

/** The value of a field in words of the screen; lists begin with their count. */
export function shownOf<K extends FieldId>(field: K, value: FieldValues[K], speech: PanelSpeech): string {
  return shown[field](value, speech);
}

type Show = { readonly [K in FieldId]: (value: FieldValues[K], speech: PanelSpeech) => string };

const word = (value: keyof PanelSpeech['words']['common']['value'], { words }: PanelSpeech): string =>
  words.common.value[value];
const yesNo = (value: 'yes' | 'no', { words }: PanelSpeech): string => words.common[value];
const rates = (value: RateRange, { format }: PanelSpeech): string => format.datum({ rates: value });
const list = (parts: readonly string[]): string => `${parts.length}: ${parts.join(', ')}`;

const shown: Show = {
  name: (value) => value,
  plusType: word,
  start: (value, { format }) => format.day(value),
  end: (value, { format }) => format.day(value),
  budget: (value, { format }) => format.money(value),
  reward: (value, { format }) => format.money(value),
  tasks: (value, speech) => list(value.map((task) => taskText(task, speech))),
  ranks: (value, speech) => list(value.map((rank) => rankText(rank, speech))),
  sampleOffered: yesNo,
  sampleApproval: word,
  sampleKind: word,
  products: (value, speech) => list(value.map((product) => productText(product, speech))),
  commission: rates,
  adsCommission: rates,
  openCommission: rates,
  creators: list,
  message: (value, { words, format }) => fill(words.common.characters, { count: [...value].length }, format),
  contacts: (value, speech) => value.map((contact) => contactText(contact, speech)).join(', '),
  contentType: word,
  flashSale: yesNo,
  adsAuthorisation: yesNo,
  flatFee: (value, { format }) => format.money(value),
  videoReview: word,
  status: (value, { words }) => words.common.status[value],
};

function taskText({ content, goal, count, reward }: Task, speech: PanelSpeech): string {
  const parts = [
    content === null ? '' : word(content, speech),
    speech.format.number(count),
    word(goal, speech),
  ];
  const text = parts.filter((part) => part !== '').join(' ');
  return reward ? `${text} (${speech.format.money(reward)})` : text;
}
function rankText({ from, to, reward }: Rank, { format }: PanelSpeech): string {
  return `${from === to ? from : `${from}–${to}`}: ${format.money(reward)}`;
}
function productText({ id, name, price, commission }: Product, { format }: PanelSpeech): string {
  const parts = [
    name ?? id ?? '?',
    price ? format.money(price) : '',
    commission === null ? '' : format.rate(commission),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
function contactText({ kind, value }: Contact, speech: PanelSpeech): string {
  const name = word(kind, speech);
  return value === '' ? fill(speech.words.common.blankContact, { kind: name }, speech.format) : name;
}
