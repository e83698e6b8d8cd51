/**
 * Which commission counts when: the rates of the plan and what the seller types beside it. What is typed is held while
 * the page is open and is no part of the plan; what cannot be understood is named by its line and used nowhere.
 */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Language } from '../i18n/words';
import type { IsoDay } from '../model/day';
import type { Market } from '../model/market';
import type { BasisPoints, Money } from '../model/money';
import type { OpenRate, Slot } from '../model/plan';
import { advantageOf, commissionMatrix } from '../planner/commission-matrix';
import { marginOf, type Margin } from '../planner/margin';
import { plannedRates, stretchesOf, type RateStretch } from '../planner/rate-plan';
import { addDays } from '../reckoning/days';
import { parseRate } from '../text/rate-text';
import { enteredDay, enteredMoney } from './planner-typed';

export const matrixFields = ['from', 'openRates', 'prices', 'platformFee', 'returns'] as const;
export type MatrixField = (typeof matrixFields)[number];
export const matrixLengths = [14, 31, 92] as const;

export interface MatrixPorts {
  readonly place: ReadonlySignal<{
    readonly slots: readonly Slot[];
    /** Open rates that the plan keeps. */
    readonly rates: readonly OpenRate[];
    readonly market: Market;
    readonly today: IsoDay;
  } | null>;
  readonly language: ReadonlySignal<Language>;
}

export interface MatrixRow extends RateStretch {
  /** A Target rate that wins beside the open one; null when there is nothing to compare. */
  readonly advantage: 'less' | 'none' | 'more' | null;
  /** What is left of a sale at the rate that is shown first; null when no figure was typed. */
  readonly margin: Margin | null;
}
export interface MatrixTable {
  readonly product: string;
  readonly name: string | null;
  readonly rows: readonly MatrixRow[];
}
export type MatrixModel = ReturnType<typeof createMatrix>;

export function createMatrix({ place, language }: MatrixPorts) {
  const texts = signal<Readonly<Record<MatrixField, string>>>({
    from: '',
    openRates: '',
    prices: '',
    platformFee: '',
    returns: '',
  });
  const length = signal<(typeof matrixLengths)[number]>(31);
  const typedRates = computed(() => rateLines(texts.value.openRates, language.value));
  const typedPrices = computed(() =>
    priceLines(texts.value.prices, place.value?.market ?? null, language.value),
  );
  const from = computed(() => enteredDay(texts.value.from));
  const share = (text: string): Share => shareOf(text, language.value);
  const planned = computed(() => plannedRates(place.value?.slots ?? []));

  const tables = computed<readonly MatrixTable[]>(() => {
    const here = place.value;
    if (here === null || !from.value.ok) return [];
    const { spans, openRates, products } = planned.value;
    const own = [...here.rates, ...typedRates.value.rows];
    const all = [...openRates, ...own];
    const first = from.value.value ?? here.today;
    const days = Array.from({ length: length.value }, (_, index) => addDays(first, index));
    const { openCutDays } = here.market.limits;
    const cutDays = openCutDays === 'unknown' ? null : openCutDays.value;
    const shares = [share(texts.value.platformFee), share(texts.value.returns)] as const;
    return [...new Set([...products, ...own.map(({ product }) => product)])].map((product) => ({
      product,
      name: nameIn(here.slots, product),
      rows: stretchesOf(commissionMatrix([product], days, { openRates: all, spans, cutDays })).map((row) => ({
        ...row,
        advantage: advantageIn(row),
        margin: marginIn(row, typedPrices.value.rows.get(product) ?? null, shares, texts.value),
      })),
    }));
  });
  return {
    texts: texts as ReadonlySignal<Readonly<Record<MatrixField, string>>>,
    length: length as ReadonlySignal<(typeof matrixLengths)[number]>,
    tables,
    /** Products of the plan whose rate is not known. */
    unknown: computed(() => planned.value.unknown),
    /** Lines that were not understood, counted from 1, by field; 1 for a field of one line. */
    problems: computed<Readonly<Record<MatrixField, readonly number[]>>>(() => ({
      from: from.value.ok ? [] : [1],
      openRates: typedRates.value.wrong,
      prices: typedPrices.value.wrong,
      platformFee: share(texts.value.platformFee) === 'wrong' ? [1] : [],
      returns: share(texts.value.returns) === 'wrong' ? [1] : [],
    })),
    /** Open rates that were typed and understood. */
    typed: computed<readonly OpenRate[]>(() => typedRates.value.rows),
    /** Open rates of the plan and typed ones outside what the market allows. */
    outside: computed<readonly OpenRate[]>(() => {
      const limit = place.value?.market.limits.openCommission ?? 'unknown';
      if (limit === 'unknown') return [];
      const [low, high] = limit.value;
      const own = [...(place.value?.rates ?? []), ...typedRates.value.rows];
      return own.filter(({ rate }) => rate < low || rate > high);
    }),
    allowed: computed(() => place.value?.market.limits.openCommission ?? 'unknown'),
    type(field: MatrixField, text: string): void {
      texts.value = { ...texts.value, [field]: text };
    },
    /** Takes the lines of open rates away that were understood; the others stay to be looked at. */
    forgetTyped(): void {
      const wrong = typedRates.value.wrong;
      const lines = texts.value.openRates.split('\n').filter((_, index) => wrong.includes(index + 1));
      texts.value = { ...texts.value, openRates: lines.join('\n') };
    },
    show(days: (typeof matrixLengths)[number]): void {
      length.value = days;
    },
  };
}

type Share = BasisPoints | null | 'wrong';
function shareOf(text: string, language: Language): Share {
  const typed = text.trim();
  if (typed === '') return null;
  const parsed = parseRate(typed.endsWith('%') ? typed : `${typed}%`, language);
  return parsed.kind === 'value' && parsed.value >= 0 && parsed.value <= 10_000 ? parsed.value : 'wrong';
}

interface Lines<T> {
  readonly rows: T;
  readonly wrong: readonly number[];
}

/** `1729001 | 2026-10-03 | 8%`, one a line. */
function rateLines(text: string, language: Language): Lines<readonly OpenRate[]> {
  const rows: OpenRate[] = [];
  const wrong: number[] = [];
  for (const [line, [product = '', from = '', rate = '', ...more]] of partsOf(text)) {
    const day = enteredDay(from);
    const share = shareOf(rate, language);
    if (product === '' || !day.ok || day.value === null || typeof share !== 'number' || more.length > 0)
      wrong.push(line);
    else rows.push({ product, from: day.value, rate: share });
  }
  return { rows, wrong };
}

interface Price {
  readonly price: Money | null;
  readonly unitCost: Money | null;
}
/** `1729001 | 99000 | 41000`, one a line: price and unit cost, either may be blank. */
function priceLines(
  text: string,
  market: Market | null,
  language: Language,
): Lines<ReadonlyMap<string, Price>> {
  const rows = new Map<string, Price>();
  const wrong: number[] = [];
  const context = { currency: market?.currency ?? 'IDR', language };
  for (const [line, [product = '', price = '', cost = '', ...more]] of partsOf(text)) {
    const amounts = [enteredMoney(price, context), enteredMoney(cost, context)] as const;
    const [first, second] = amounts;
    if (product === '' || more.length > 0 || !first.ok || !second.ok) wrong.push(line);
    else rows.set(product, { price: first.value, unitCost: second.value });
  }
  return { rows, wrong };
}

function partsOf(text: string): readonly (readonly [line: number, parts: readonly string[]])[] {
  return text
    .split('\n')
    .map((line, index) => [index + 1, line.split('|').map((part) => part.trim())] as const)
    .filter(([, parts]) => parts.join('') !== '');
}

function nameIn(slots: readonly Slot[], product: string): string | null {
  return slots.flatMap(({ products }) => products).find(({ id }) => id === product)?.name ?? null;
}

function advantageIn({ inForce, outcomes }: RateStretch): MatrixRow['advantage'] {
  const open = inForce.find(({ kind }) => kind === 'open');
  const [first] = outcomes;
  return first?.kind === 'target' && open ? advantageOf(first.rate, open.rate) : null;
}

function marginIn(
  { outcomes: [first] }: RateStretch,
  price: Price | null,
  [platformFee, returns]: readonly [Share, Share],
  typed: Readonly<Record<MatrixField, string>>,
): Margin | null {
  if ([typed.prices, typed.platformFee, typed.returns].join('').trim() === '') return null;
  return marginOf({
    price: price?.price ?? null,
    unitCost: price?.unitCost ?? null,
    commission: first?.rate ?? null,
    platformFee: platformFee === 'wrong' ? null : platformFee,
    returns: returns === 'wrong' ? null : returns,
  });
}
