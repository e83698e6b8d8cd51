/** Small builders for drafts, facts and judgements, so that a test says only what matters to it. */
import { expect, test } from 'vitest';
import { speechOf } from '../../lib/i18n';
import { ruleWords, sentenceOf } from '../../lib/i18n/rule-words';
import { marketOf } from '../../lib/markets';
import type { Instant, IsoDay } from '../../lib/model/day';
import {
  fieldIds,
  type Draft,
  type FieldId,
  type Fields,
  type PageKind,
  type Reading,
} from '../../lib/model/draft';
import type { FactId, Facts } from '../../lib/model/facts';
import type { LimitId, Market, MarketId, Programme } from '../../lib/model/market';
import { marketIds } from '../../lib/model/market';
import { assumedLeadTimes, undecided, type Calendar, type Creation, type Slot } from '../../lib/model/plan';
import type { Currency, Money } from '../../lib/model/money';
import type { Line, Outcome, Sentence } from '../../lib/model/report';
import { todayAt } from '../../lib/reckoning/days';
import type { Rule } from '../../lib/rules/define-rule';
import { run } from '../../lib/rules/engine';

const evidence = { source: 'given', label: '', score: 1 } as const;

export const day = (text: string): IsoDay => text as IsoDay;
export const instant = (text: string): Instant => Temporal.Instant.from(text).toString() as Instant;
export const money = (minor: number, currency: Currency = 'IDR'): Money => ({ minor, currency });

export function read<T>(value: T, raw = String(value)): Reading<T> {
  return { state: 'read', value, raw, evidence };
}
export const blank: Reading<never> = { state: 'blank', evidence };
export const missing: Reading<never> = { state: 'missing', why: 'not-here' };
export const unreadable: Reading<never> = {
  state: 'unreadable',
  raw: '31/31/2026',
  why: 'no such day',
  evidence,
};
export function ambiguous<T>(first: T, second: T, ...more: readonly T[]): Reading<T> {
  return { state: 'ambiguous', raw: '?', candidates: [first, second, ...more], evidence };
}

export function draft(page: PageKind, fields: Partial<Fields> = {}, market: MarketId | null = 'ID'): Draft {
  // Every field of the list is there, so the object is total.
  const all = Object.fromEntries(fieldIds.map((id) => [id, missing])) as unknown as Fields;
  return {
    page,
    market,
    language: 'en',
    readAt: instant('2026-03-01T00:00:00Z'),
    fields: { ...all, ...fields },
  };
}

export const noCalendar: Calendar = { pauses: [], holidays: [] };

/** One creation; `at` without a zone is shop time in Jakarta. */
export function creation(at: string, over: Partial<Creation> = {}): Creation {
  const moment = /[Z+]/.test(at.slice(10)) ? at : `${at}+07:00`;
  return {
    id: `c-${at}`,
    shop: 's',
    at: instant(moment),
    exact: true,
    status: 'ongoing',
    slot: null,
    note: '',
    ...over,
  };
}

export function slot(over: Partial<Slot> = {}): Slot {
  return {
    id: 'slot',
    shop: 's',
    kind: 'plus-task',
    name: 'Kopi',
    status: 'draft',
    start: null,
    end: null,
    payDay: null,
    fee: null,
    products: [],
    creators: [],
    sampleOffered: 'unknown',
    ...undecided,
    notes: '',
    deletedAt: null,
    createdAt: instant('2026-03-01T00:00:00Z'),
    revision: 1,
    ...over,
  };
}

export interface Case {
  readonly page?: PageKind;
  readonly market?: MarketId;
  readonly fields?: Partial<Fields>;
  /** Moment with a zone, or shop time in Jakarta. */
  readonly now?: string;
  readonly facts?: Partial<Omit<Facts, 'today'>>;
  /** Limits that replace the market's own. */
  readonly limits?: Partial<Market['limits']>;
}

export const defaultNow = '2026-03-31T09:00:00+07:00';

export function judgeLine(rule: Rule, one: Case): Line {
  const page = one.page ?? rule.pages[0];
  if (!page) throw new Error(`${rule.id} has no page`);
  const own = marketOf(one.market ?? 'ID');
  const market: Market = { ...own, limits: { ...own.limits, ...one.limits } };
  const moment = one.now ?? defaultNow;
  const at = instant(/[Z+]/.test(moment.slice(10)) ? moment : `${moment}+07:00`);
  const facts: Facts = { today: todayAt(at, market.zone), ...one.facts };
  const [line] = run([rule], draft(page, one.fields, market.id), market, facts).lines;
  if (!line) throw new Error(`${rule.id} is not a rule of ${page}`);
  return line;
}

/** The outcome of one rule for one case. Every sentence it gives must have words in every language. */
export function judge(rule: Rule, one: Case): Outcome {
  const { outcome } = judgeLine(rule, one);
  for (const sentence of sentencesIn(outcome)) speak(rule.id, sentence);
  return outcome;
}

/** Short form for tables: `blocker end:task`, `pass`, `pass:inTime`, `cannot-tell field:start:blank`, `not-applicable draft`. */
export function verdict(rule: Rule, one: Case): string {
  const outcome = judge(rule, one);
  if (outcome.outcome === 'found') {
    const parts = outcome.findings.map(({ at, severity, message }) => `${severity} ${at ?? '-'}:${message}`);
    return parts.join(' + ');
  }
  if (outcome.outcome === 'pass') return outcome.remark ? `pass:${outcome.remark.message}` : 'pass';
  if (outcome.outcome === 'broken') return `broken ${outcome.error}`;
  if (outcome.outcome === 'not-applicable') return `not-applicable ${outcome.because}`;
  return `cannot-tell ${outcome.because.map(reasonText).join(' ')}`;
}

/** The English sentence of the first finding or of the remark. */
export function english(rule: Rule, one: Case): string {
  const [first] = sentencesIn(judge(rule, one));
  if (!first) throw new Error('no sentence');
  return sentenceOf(rule.id, first, speechOf('en'));
}

/** The tests every rule has: each need that is not met gives "cannot tell", and other markets do not apply. */
export function asksForItsNeeds(rule: Rule, base: Case): void {
  const complete = judge(rule, base).outcome;
  const fields = base.fields ?? {};
  const answers = new Set(['pass', 'found', 'not-applicable']);
  test('the complete case gets an answer', () => expect(answers).toContain(complete));
  test.each(rule.needs.flatMap((id) => states.map((state) => [id, state] as const)))(
    'cannot tell when %s is %s',
    (id, state) => {
      const unread: Partial<Record<FieldId, Reading<never>>> = {
        [id]: { blank, unreadable, missing }[state],
      };
      expect(verdict(rule, { ...base, fields: { ...fields, ...unread } })).toContain(`field:${id}:${state}`);
    },
  );
  test.each(
    rule.mayBeBlank.flatMap((id) => (['unreadable', 'missing'] as const).map((s) => [id, s] as const)),
  )('cannot tell when %s is %s', (id, state) => {
    const unread: Partial<Record<FieldId, Reading<never>>> = { [id]: { unreadable, missing }[state] };
    expect(verdict(rule, { ...base, fields: { ...fields, ...unread } })).toContain(`field:${id}:${state}`);
  });
  test.each(rule.facts.filter((id) => id !== 'today'))('cannot tell without %s', (id: FactId) => {
    const known = Object.fromEntries(Object.entries(base.facts ?? {}).filter(([key]) => key !== id));
    expect(verdict(rule, { ...base, facts: known })).toContain(`fact:${id}`);
  });
  test.each([...rule.limits])('cannot tell while %s is unknown', (id: LimitId) => {
    expect(verdict(rule, { ...base, limits: { ...base.limits, [id]: 'unknown' } })).toContain(`limit:${id}`);
  });
  const without = marketIds.filter((id) => !marketOf(id).programmes.includes(programmeOf(rule)));
  test.each(without)('does not apply in %s', (market) => {
    expect(verdict(rule, { ...base, market })).toBe('not-applicable market');
  });
  test('has title, rule and limits in every language', () => {
    for (const language of ['en', 'id'] as const) {
      const words = ruleWords(rule.id, speechOf(language));
      expect(words?.title).toMatch(/\S/);
      expect(words?.says).toMatch(/\S/);
      expect(words?.limits).toMatch(/\S/);
    }
  });
}

export const leadTimes = assumedLeadTimes;

const states = ['blank', 'unreadable', 'missing'] as const;

function programmeOf({ pages }: Rule): Programme {
  const [page = 'plus-create'] = pages;
  if (page === 'flat-fee-create') return 'flat-fee';
  if (page.startsWith('plus')) return 'plus';
  if (page.startsWith('target')) return 'target';
  return page.startsWith('open') ? 'open' : 'sample';
}
function sentencesIn(outcome: Outcome): readonly Sentence[] {
  if (outcome.outcome === 'found') return outcome.findings;
  if (outcome.outcome === 'pass') return outcome.remark ? [outcome.remark] : [];
  if (outcome.outcome !== 'cannot-tell') return [];
  return outcome.because.flatMap((one) => (one.kind === 'rule' ? [one] : []));
}
function speak(rule: string, sentence: Sentence): void {
  for (const language of ['en', 'id'] as const) {
    const text = sentenceOf(rule, sentence, speechOf(language));
    expect(text, `${rule} has no words for ${sentence.message}`).not.toBe(sentence.message);
    expect(text).not.toMatch(/[{}]|undefined|NaN/);
  }
}
function reasonText(because: (Outcome & { outcome: 'cannot-tell' })['because'][number]): string {
  if (because.kind === 'field') return `field:${because.field}:${because.state}`;
  if (because.kind === 'fact') return `fact:${because.fact}`;
  if (because.kind === 'limit') return `limit:${because.limit}`;
  return because.kind === 'market' ? 'market' : `rule:${because.message}`;
}
