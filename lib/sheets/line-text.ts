/** A line of a judgement in words: how it came out, under which title, and what was found. */
import type { Speech } from '../i18n';
import { ruleWords, sentenceOf } from '../i18n/rule-words';
import { fill } from '../i18n/sentence';
import type { Receipt } from '../model/receipt';
import type { Because, Line } from '../model/report';
import type { Tint } from './workbook/sheet';

export type Mark = 'blocker' | 'warning' | 'note' | 'passed' | 'notChecked';
/** A line as the engine gives it, or as a receipt keeps it. */
type Kept = Receipt['lines'][number];

/** How a line came out; null where its rule did not apply. */
export function lineMark(line: Line | Kept): Mark | null {
  const outcome = typeof line.outcome === 'string' ? line.outcome : line.outcome.outcome;
  if (outcome === 'not-applicable') return null;
  if (outcome === 'pass') return 'passed';
  return outcome === 'found' ? (severityOf(line) ?? 'notChecked') : 'notChecked';
}
function severityOf(line: Line | Kept) {
  if ('severity' in line) return line.severity;
  return line.outcome.outcome === 'found' ? line.outcome.severity : null;
}

/** The rule's name: of the bad state when it was found, else of what it looks at; its id when this version lost it. */
export function titleOf(line: Line | Kept, speech: Speech): string {
  const words = ruleWords(line.rule, speech);
  const found = lineMark(line) !== 'passed' && lineMark(line) !== 'notChecked';
  return words === null ? line.rule : found ? words.title : words.topic;
}

/** What was found, or why nothing could be told; blank for a plain pass. */
export function lineText({ rule, outcome }: Line, speech: Speech): string {
  switch (outcome.outcome) {
    case 'found':
      return outcome.findings.map((finding) => sentenceOf(rule, finding, speech)).join('\n');
    case 'pass':
      return outcome.remark === null ? '' : sentenceOf(rule, outcome.remark, speech);
    case 'cannot-tell':
      return outcome.because.map((cause) => causeText(rule, cause, speech)).join('\n');
    case 'broken':
      return speech.words.sidebar.because.broken;
    case 'not-applicable':
      return '';
  }
}

function causeText(rule: string, cause: Because, speech: Speech): string {
  const { because } = speech.words.sidebar;
  switch (cause.kind) {
    case 'field':
      return fill(because.field[cause.state], { field: speech.words.fields[cause.field] }, speech.format);
    case 'fact': {
      const facts: Readonly<Record<string, string>> = because.fact;
      return facts[cause.fact] ?? cause.fact;
    }
    case 'limit':
      return because.limit;
    case 'market':
      return because.market;
    case 'rule':
      return sentenceOf(rule, cause, speech);
  }
}

/** Colours of the words for how a line came out. */
export function markTints(words: Readonly<Record<Mark, string>>): readonly (readonly [string, Tint])[] {
  return [
    [words.blocker, 'red'],
    [words.warning, 'amber'],
    [words.note, 'blue'],
    [words.passed, 'green'],
    [words.notChecked, 'grey'],
  ];
}
