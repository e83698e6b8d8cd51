/**
 * Judges a draft: pure, no clock, no page, no storage. Here is the only try/catch of the rules room, so that a
 * throwing rule breaks one line of the report and nothing else.
 */
import type { FactId, Facts, FactValues } from '../model/facts';
import type { Draft, FieldId, PageKind } from '../model/draft';
import type { LimitId, Market, Programme } from '../model/market';
import type { Because, Finding, LimitUsed, Line, Outcome, Report, Severity } from '../model/report';
import { combinations, tooMany } from './combinations';
import type { Rule, Verdict } from './define-rule';
import { derive } from './derive';
import { hashOf } from './draft-hash';

/**
 * Judges `draft` by every rule of its page.
 * `market` is null when the shop's market is not known: then no rule can tell. Rules of other pages are left out;
 * rules of this page that do not apply are in the report as such.
 */
export function run(rules: readonly Rule[], draft: Draft, market: Market | null, facts: Facts): Report {
  const derived = derive(draft);
  const lines = rules
    .filter((rule) => rule.pages.includes(draft.page))
    .map((rule) => judge(rule, derived, market, facts));
  const applying = lines.filter((line) => line.outcome.outcome !== 'not-applicable');
  const checked = applying.filter(({ outcome }) => outcome.outcome === 'pass' || outcome.outcome === 'found');
  return { draftHash: hashOf(draft), lines, coverage: { checked: checked.length, of: applying.length } };
}

function judge(rule: Rule, draft: Draft, market: Market | null, facts: Facts): Line {
  const limits = market ? limitsUsed(rule, market) : [];
  const line = (outcome: Outcome): Line => ({ rule: rule.id, outcome, sources: rule.sources, limits });
  if (!market) return line({ outcome: 'cannot-tell', because: [{ kind: 'market' }] });
  if (!market.programmes.includes(programmeOf[draft.page])) {
    return line({ outcome: 'not-applicable', because: 'market' });
  }
  if (ruledOut(rule, draft)) return line({ outcome: 'not-applicable', because: 'draft' });
  const because = [...unmetFields(rule, draft), ...unmetFacts(rule, facts), ...unmetLimits(rule, market)];
  const [first, ...rest] = because;
  if (first) return line({ outcome: 'cannot-tell', because: [first, ...rest] });
  try {
    return line(cap(agree(rule, draft, market, facts), limits));
  } catch (error) {
    return line({ outcome: 'broken', error: error instanceof Error ? error.message : String(error) });
  }
}

/** Every reading of the field that the rule depends on is another value than the one it is for. */
function ruledOut({ onlyWhen }: Rule, { fields }: Draft): boolean {
  if (!onlyWhen) return false;
  const reading = fields[onlyWhen.field];
  if (reading.state === 'read') return reading.value !== onlyWhen.is;
  return reading.state === 'ambiguous' && reading.candidates.every((value) => value !== onlyWhen.is);
}

/** Runs the check once per reading of the ambiguous fields; an answer stands only when all readings agree on it. */
function agree(rule: Rule, draft: Draft, market: Market, facts: Facts): Outcome {
  const asked = [...rule.needs, ...rule.mayBeBlank, ...rule.mayBeMissing];
  const readings = combinations(draft.fields, asked);
  const ambiguous = asked.filter((field) => draft.fields[field].state === 'ambiguous');
  if (readings === tooMany) return { outcome: 'cannot-tell', because: ambiguousBecause(ambiguous) };
  const limits = limitValues(rule, market);
  const known = factValues(rule, facts, market);
  // The one cast: the combinations hold exactly the fields that the rule declared, which `defineRule` has typed.
  const check = rule.check as (fields: object, limits: object, facts: object) => Verdict;
  const outcomes = readings.map((fields) => outcomeOf(check.call(rule, fields, limits, known), draft));
  const [first, ...others] = outcomes;
  if (!first) throw new Error('no reading to judge');
  if (others.every((other) => sameAnswer(first, other))) return first;
  return { outcome: 'cannot-tell', because: ambiguousBecause(ambiguous) };
}

function outcomeOf(verdict: Verdict, draft: Draft): Outcome {
  if (verdict.verdict === 'pass') return { outcome: 'pass', remark: verdict.remark };
  if (verdict.verdict === 'not-applicable') return { outcome: 'not-applicable', because: 'draft' };
  if (verdict.verdict === 'cannot-tell') return { outcome: 'cannot-tell', because: [named(verdict, draft)] };
  return { outcome: 'found', severity: worst(verdict.findings), findings: verdict.findings };
}
function named({ because }: Verdict & { verdict: 'cannot-tell' }, { fields }: Draft): Because {
  if (because.kind !== 'unread') return because;
  const { field } = because;
  const { state } = fields[field];
  if (state === 'read') throw new Error(`${field} was read`);
  return { kind: 'field', field, state };
}

/** Two readings agree when the kind of answer, its severity and its sentences agree; numbers inside may differ. */
function sameAnswer(a: Outcome, b: Outcome): boolean {
  if (a.outcome === 'found' && b.outcome === 'found') {
    return a.severity === b.severity && sentences(a.findings) === sentences(b.findings);
  }
  return a.outcome === b.outcome;
}
function sentences(findings: readonly Finding[]): string {
  return findings.map(({ at, severity, message }) => `${at ?? ''}|${severity}|${message}`).join('\n');
}

function ambiguousBecause(fields: readonly FieldId[]): readonly [Because, ...Because[]] {
  const [first, ...rest] = fields.map((field): Because => ({ kind: 'field', field, state: 'ambiguous' }));
  if (!first) throw new Error('readings differ without an ambiguous field');
  return [first, ...rest];
}

const order = { note: 0, warning: 1, blocker: 2 } as const satisfies Record<Severity, number>;
function worst(findings: readonly [Finding, ...Finding[]]): Severity {
  return findings.reduce((a, b) => (order[b.severity] > order[a.severity] ? b : a)).severity;
}

/** A limit that is inferred, disputed or stale never blocks: its blockers become warnings. */
function cap(outcome: Outcome, limits: readonly LimitUsed[]): Outcome {
  const sure = limits.every((limit) => limit.grade !== 'inferred' && limit.status === 'ok');
  if (sure || outcome.outcome !== 'found') return outcome;
  const lower = (finding: Finding): Finding =>
    finding.severity === 'blocker' ? { ...finding, severity: 'warning' } : finding;
  const [first, ...rest] = outcome.findings;
  const findings = [lower(first), ...rest.map(lower)] as const;
  return { outcome: 'found', severity: worst([...findings]), findings: [...findings] };
}

function unmetFields(rule: Rule, { fields }: Draft): Because[] {
  return [...rule.needs, ...rule.mayBeBlank].flatMap((field): Because[] => {
    const { state } = fields[field];
    if (state === 'read' || state === 'ambiguous') return [];
    if (state === 'blank' && rule.mayBeBlank.includes(field)) return [];
    return [{ kind: 'field', field, state }];
  });
}
function unmetFacts(rule: Rule, facts: Facts): Because[] {
  return rule.facts.flatMap((fact): Because[] => (facts[fact] === undefined ? [{ kind: 'fact', fact }] : []));
}
function unmetLimits(rule: Rule, market: Market): Because[] {
  return rule.limits.flatMap((limit): Because[] =>
    market.limits[limit] === 'unknown' ? [{ kind: 'limit', limit }] : [],
  );
}
function limitsUsed(rule: Rule, market: Market): LimitUsed[] {
  return [...rule.limits, ...rule.limitsIfKnown].flatMap((id): LimitUsed[] => {
    const known = market.limits[id];
    if (known === 'unknown') return [];
    const { source, verified, grade, status } = known;
    return [{ id, source, verified, grade, status }];
  });
}
function limitValues(rule: Rule, market: Market): Readonly<Record<string, unknown>> {
  const value = (id: LimitId): unknown => {
    const known = market.limits[id];
    return known === 'unknown' ? null : known.value;
  };
  return Object.fromEntries([...rule.limits, ...rule.limitsIfKnown].map((id) => [id, value(id)]));
}
function factValues(rule: Rule, facts: Facts, market: Market): Readonly<Record<string, unknown>> {
  const known: Partial<FactValues> = { ...facts, today: { ...facts.today, label: market.zoneLabel } };
  const value = (id: FactId): unknown => known[id] ?? null;
  return Object.fromEntries([...rule.facts, ...rule.mayBeUnknown].map((id) => [id, value(id)]));
}

const programmeOf = {
  'plus-create': 'plus',
  'plus-list': 'plus',
  'plus-detail': 'plus',
  'target-create': 'target',
  'target-edit': 'target',
  'target-list': 'target',
  'target-detail': 'target',
  'flat-fee-create': 'flat-fee',
  'open-list': 'open',
  'open-edit': 'open',
  'sample-list': 'sample',
} as const satisfies Record<PageKind, Programme>;
