import type { Draft, Fields } from '../model/draft';
import type { Line, Report } from '../model/report';

export { verifiedLongAgo } from '../reckoning/age';

/** The word and shape a line is shown with. */
export type Mark = 'blocker' | 'warning' | 'not-checked' | 'note' | 'passed' | 'not-applicable';

/** The mark of a line; a broken check is shown as not checked, never as passed. */
export function markOf({ outcome }: Line): Mark {
  if (outcome.outcome === 'found') return outcome.severity;
  if (outcome.outcome === 'pass') return 'passed';
  if (outcome.outcome === 'not-applicable') return 'not-applicable';
  return 'not-checked';
}

const order = [
  'blocker',
  'warning',
  'not-checked',
  'note',
  'passed',
  'not-applicable',
] as const satisfies readonly Mark[];

/** `dismissed`: findings that the seller put aside; they are in no other group. */
export type Groups = { readonly [M in Mark | 'dismissed']: readonly Line[] };

/** The lines by mark, each group in reading order of the rules. */
export function groupsOf(report: Report, dismissed: { has(rule: string): boolean }): Groups {
  const isAside = (line: Line): boolean => line.outcome.outcome === 'found' && dismissed.has(line.rule);
  const of = (mark: Mark): readonly Line[] =>
    report.lines.filter((line) => markOf(line) === mark && !isAside(line));
  return {
    blocker: of('blocker'),
    warning: of('warning'),
    'not-checked': of('not-checked'),
    note: of('note'),
    passed: of('passed'),
    'not-applicable': of('not-applicable'),
    dismissed: report.lines.filter(isAside),
  };
}

/** The worst mark that is there; "passed" only when nothing is worse and at least one line passed. */
export function worstOf(groups: Groups): Exclude<Mark, 'not-applicable'> {
  const worst = order.find((mark) => groups[mark].length > 0);
  return worst === undefined || worst === 'not-applicable' ? 'not-checked' : worst;
}

/** Values that the seller typed, by field. */
export type Typed = Partial<Fields>;

/** The draft with typed values where the page shows none of its own: a read value of the page always wins. */
export function withTyped(draft: Draft, typed: Typed): Draft {
  const unread = Object.entries(draft.fields).filter(([, reading]) => reading.state !== 'read');
  const open = new Set(unread.map(([field]) => field));
  const used = Object.fromEntries(Object.entries(typed).filter(([field]) => open.has(field)));
  return { ...draft, fields: { ...draft.fields, ...used } };
}
