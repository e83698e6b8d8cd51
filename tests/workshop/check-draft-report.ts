/** Reports of the command line: sentences in the language asked for, values in canonical text. */
import type { Speech } from '../../lib/i18n';
import { sentenceOf } from '../../lib/i18n/rule-words';
import { fill } from '../../lib/i18n/sentence';
import type { Instant, Zone } from '../../lib/model/day';
import type { Market } from '../../lib/model/market';
import type { Because, Data, Datum, Line, Outcome, Report, Sentence } from '../../lib/model/report';
import { isAged, lastVerified } from '../../lib/reckoning/age';
import { quotaAt, type QuotaReading } from '../../lib/reckoning/quota';
import { canonicalOf } from '../../lib/text/canonical';
import type { DraftLine } from './check-draft-line';
import type { Refusal } from './check-draft-json';

/** What is printed for a line that was judged. */
export function report(line: DraftLine, judged: Report, market: Market, speech: Speech): unknown {
  return {
    id: line.id,
    lines: judged.lines.map((one) => ({ rule: one.rule, ...outcomeOf(one, speech) })),
    quota: quotaOf(line, market),
    verified: verifiedOf(line, judged, speech),
    // Only where a rule pack was used, so that a report says which data it is made with.
    ...(market.pack !== undefined && { pack: { id: market.pack, validFrom: market.validFrom } }),
  };
}

/** What is printed for a line that could not be read. */
export function errorReport({ id, where, why }: Refusal, line: number): unknown {
  return { id, line, error: { where, why } };
}

function outcomeOf({ rule, outcome }: Line, speech: Speech): object {
  const said = (sentence: Sentence): object => ({
    message: sentenceOf(rule, sentence, speech),
    data: dataOf(sentence.data),
  });
  const shown: { readonly [O in Outcome['outcome']]: (one: Outcome & { outcome: O }) => object } = {
    pass: ({ remark }) => (remark ? { remark: said(remark) } : {}),
    'not-applicable': ({ because }) => ({ because }),
    found: ({ severity, findings }) => ({
      severity,
      findings: findings.map((one) => ({ at: one.at, severity: one.severity, ...said(one) })),
    }),
    'cannot-tell': ({ because }) => ({ because: because.map((one) => becauseOf(one, said)) }),
    broken: ({ error }) => ({ error }),
  };
  const show = shown[outcome.outcome] as (one: Outcome) => object;
  return { outcome: outcome.outcome, ...show(outcome) };
}

function becauseOf(because: Because, said: (sentence: Sentence) => object): object {
  return because.kind === 'rule' ? { kind: 'rule', ...said(because) } : because;
}

/** Both readings at the moment of the line; null while the history or the limit is not known. */
function quotaOf({ facts }: DraftLine, { limits }: Market): unknown {
  if (!facts.creations || limits.plusQuota === 'unknown') return null;
  const { strict, lenient } = quotaAt(facts.creations, facts.today.at, limits.plusQuota.value);
  const shown = ({ used, limit, nextFree }: QuotaReading): object => {
    return { used, limit, nextFree: nextFree && momentText(nextFree, facts.today.zone) };
  };
  return { strict: shown(strict), lenient: shown(lenient) };
}

/** When the oldest limit behind this report was last verified, with the sentence of the panel once it is old. */
function verifiedOf({ facts }: DraftLine, judged: Report, { words, format }: Speech): unknown {
  const oldest = lastVerified(judged);
  if (oldest === null) return null;
  const old = isAged(oldest, facts.today.day);
  const message = fill(words.sidebar.rulesOld, { verified: { day: oldest } }, format);
  return { oldest, old, ...(old && { message }) };
}

function dataOf(data: Data): object {
  return Object.fromEntries(Object.entries(data).map(([key, datum]) => [key, plain(datum)]));
}
function plain(datum: Datum): string | number {
  if (typeof datum !== 'object') return datum;
  if ('day' in datum) return datum.day;
  if ('month' in datum) return datum.month;
  if ('at' in datum) return momentText(datum.at, datum.zone);
  if ('money' in datum) return canonicalOf('budget', datum.money);
  const rates = 'rates' in datum ? datum.rates : { low: datum.rate, high: datum.rate };
  return canonicalOf('commission', rates);
}
/** With the offset of the shop's zone, `2026-04-09T09:00:00+07:00`. */
function momentText(at: Instant, zone: Zone): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toString({ timeZoneName: 'never' });
}
