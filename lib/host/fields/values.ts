/** From what stands in a control to a value: the few kinds of value that fields share. */
import type { Option } from '../../dom/scan';
import type { IsoDay } from '../../model/day';
import type { Money, RateRange } from '../../model/money';
import { parseDayEnds, parseDayRange } from '../../text/day-range-text';
import { parseDay } from '../../text/day-text';
import { parseMoney } from '../../text/money-text';
import { blank, mapParsed, unreadable, valueOf, type Parsed } from '../../text/parsed';
import { parseRate } from '../../text/rate-text';
import type { Raw, Reader } from './define-field';
import { phrases, type Words } from './phrases';

/** As typed, without the space around it. */
export function typedText({ text }: Raw): Parsed<string> {
  const trimmed = text.trim();
  return trimmed === '' ? blank : valueOf(trimmed);
}

/** A day; of a range of two days, the given end. */
export function dayAt(end: 0 | 1): (raw: Raw, reader: Reader) => Parsed<IsoDay> {
  return ({ text, control }, reader) => {
    const context = { ...reader, order: orderFor(control?.placeholders[0] ?? '', reader) };
    if (control?.ends) {
      const ends = parseDayEnds(control.ends[0], control.ends[1], context);
      return end === 0 ? ends.from : ends.to;
    }
    if (control !== null && control.kind !== 'date-range' && !text.includes(' '))
      return parseDay(text, context);
    const single = parseDay(text, context);
    if (single.kind !== 'unreadable') return single;
    const ends = parseDayRange(text, context);
    const parsed = end === 0 ? ends.from : ends.to;
    return parsed.kind === 'unreadable' ? single : parsed;
  };
}

/** A placeholder like `DD/MM/YYYY` says the order itself; against the page's language it only makes it uncertain. */
function orderFor(placeholder: string, { order }: Reader): Reader['order'] {
  const said = /^d{1,2}[^a-z]m/i.test(placeholder)
    ? 'day-first'
    : /^m{1,2}[^a-z]d/i.test(placeholder)
      ? 'month-first'
      : null;
  if (said === null || said === order) return order;
  return order === null ? said : null;
}

export function moneyIn({ text, control }: Raw, reader: Reader): Parsed<Money> {
  const unit = control?.unit ?? '';
  if (unit === '%') return unreadable('a percent');
  // A number box of the browser holds a machine's number: its point never groups, yet its owner may have meant that.
  if (control?.native && /\.\d{3}/.test(text)) return unreadable('a number box with three decimals');
  const marked = unit !== '' && /^[\d.,\s]+$/.test(text) ? `${unit} ${text}` : text;
  return parseMoney(marked, {
    currency: reader.currency,
    language: control?.native ? 'en' : reader.language,
  });
}

export function rateIn({ text, control }: Raw, reader: Reader): Parsed<RateRange> {
  if (control && control.unit !== '' && control.unit !== '%') return unreadable('not a percent');
  return mapParsed(parseRate(text, reader.language), (rate) => ({ low: rate, high: rate }));
}

/** A choice by its words. `find` gives the value of a label, null when it is none of them. */
export function choiceOf<T extends string>(words: Readonly<Record<T, Words>>) {
  const known: readonly (readonly [T, ReturnType<typeof phrases>])[] = keysOf(words).map(
    (value) => [value, phrases(words[value])] as const,
  );
  const find = (label: string): T | null => {
    const fits = known.filter(([, one]) => one.match(label).factor > 0);
    return fits.length === 1 ? (fits[0]?.[0] ?? null) : null;
  };
  return {
    find,
    words: known.map(([, one]) => one),
    parse({ text, control }: Raw): Parsed<T> {
      if (control && control.options.length > 0 && !control.options.some((option) => option.chosen))
        return blank;
      if (text.trim() === '') return blank;
      const lead = control?.options.find((option) => option.chosen)?.lead;
      const value = find(text) ?? (lead === undefined ? null : find(lead));
      return value === null ? unreadable('not a choice we know') : valueOf(value);
    },
    /** One of these at least is a choice we know. */
    isAny(options: readonly Option[]): boolean {
      return options.some(({ label, lead }) => (find(label) ?? find(lead)) !== null);
    },
    /** All of these are choices, and at least two different ones. */
    areAll(options: readonly Option[]): boolean {
      const values = options.map(({ label, lead }) => find(label) ?? find(lead));
      return !values.includes(null) && new Set(values).size >= 2;
    },
  };
}

function keysOf<T extends string>(record: Readonly<Record<T, unknown>>): readonly T[] {
  return Object.keys(record).filter((key): key is T => key in record);
}

const yesNo = choiceOf({
  yes: {
    en: 'Yes|On|Offered|Enabled|Offer free samples',
    id: 'Ya|Aktif|Ada|Ditawarkan|Tawarkan sampel gratis',
    vi: 'Có',
    pt: 'Sim',
    zh: '是|开',
    es: 'Sí',
    de: 'Ja',
    ms: 'Ya',
  },
  no: {
    en: 'No|Off|Not offered|Disabled|Do not offer free samples',
    id: 'Tidak|Nonaktif|Tidak ada|Tidak ditawarkan|Jangan tawarkan sampel gratis',
    vi: 'Không',
    pt: 'Não',
    zh: '否|关',
    es: 'No',
    de: 'Nein',
    ms: 'Tidak',
  },
});

function isBareAnswer(text: string): boolean {
  const bare = text.trim().toLowerCase();
  return bare.length <= 6 || bareAnswers.has(bare);
}
const bareAnswers = new Set([
  'offered',
  'not offered',
  'enabled',
  'disabled',
  'nonaktif',
  'ditawarkan',
  'tidak ditawarkan',
]);

/** True for options among which there is a yes or a no. */
export const hasYesOrNo = yesNo.isAny;

/** A switch, a check box, or a choice of yes and no. */
export function yesOrNo(raw: Raw): Parsed<'yes' | 'no'> {
  const { control } = raw;
  if (control && (control.kind === 'switch' || control.kind === 'checkbox')) {
    return control.on === null ? unreadable('neither on nor off') : valueOf(control.on ? 'yes' : 'no');
  }
  // In plain text only the bare word is an answer: "Offer free samples" may be the name of the question.
  return control === null && !isBareAnswer(raw.text) ? unreadable('not a yes or no') : yesNo.parse(raw);
}
