/** How campaigns are judged now, how they were judged when they were submitted, and the rules behind both. For reading. */
import type { Speech } from '../../i18n';
import { ruleWords } from '../../i18n/rule-words';
import { fill } from '../../i18n/sentence';
import { sheetWords } from '../../i18n/sheet-words';
import { shownOf } from '../../i18n/shown';
import type { FieldId } from '../../model/draft';
import type { Source } from '../../model/market';
import type { Receipt } from '../../model/receipt';
import type { Line } from '../../model/report';
import { parseCanonical } from '../../text/canonical';
import { day, empty, moment, number, text } from '../cell';
import { lineMark, lineText, markTints, titleOf, type Mark } from '../line-text';
import { slotsOf, type Beside, type Plan } from '../plan';
import type { Table } from './table-sheet';

interface Check {
  readonly slot: string;
  readonly line: Line;
}

/** A row per campaign and rule that gave an answer or could not; worst first within a campaign. */
export function checksTable(plan: Plan, { checks }: Beside, speech: Speech): Table<Check> {
  const { column, meaning, tooMany } = sheetWords[speech.language].checks;
  const slots = new Map(slotsOf(plan).map((slot) => [slot.id, slot]));
  const told = (key: keyof typeof column) => ({ heading: column[key], meaning: meaning[key] });
  const marks = speech.words.common.severity;
  const rows = checks.judged.flatMap(({ slot, lines }) =>
    lines
      .filter((line) => lineMark(line) !== null)
      .toSorted((a, b) => place(lineMark(a)) - place(lineMark(b)))
      .map((line): Check => ({ slot, line })),
  );
  return {
    name: 'Checks',
    rows,
    spare: 0,
    ...(checks.left > 0 && { remark: fill(tooMany, { count: checks.left }, speech.format) }),
    columns: {
      campaign: { ...told('campaign'), width: 30, cell: ({ slot }) => text(slots.get(slot)?.name ?? '') },
      start: { ...told('start'), width: 13, cell: ({ slot }) => day(slots.get(slot)?.start ?? null) },
      outcome: {
        ...told('outcome'),
        width: 15,
        cell: ({ line }) => text(marks[lineMark(line) ?? 'notChecked']),
        tints: markTints(marks),
      },
      title: { ...told('title'), width: 36, cell: ({ line }) => text(titleOf(line, speech)) },
      text: { ...told('text'), width: 90, wrap: true, cell: ({ line }) => text(lineText(line, speech)) },
      rule: { ...told('rule'), width: 30, hidden: true, cell: ({ line }) => text(line.rule) },
      slot: { ...told('slot'), width: 12, hidden: true, cell: ({ slot }) => text(slot) },
    },
  };
}
const order: readonly (Mark | null)[] = ['blocker', 'warning', 'notChecked', 'note', 'passed'];
function place(mark: Mark | null): number {
  return order.indexOf(mark);
}

/** A row per receipt: when, what was submitted and how it was judged then. */
export function receiptsTable(plan: Plan, { receipts }: Beside, speech: Speech): Table<Receipt> {
  const { words, language, format } = speech;
  const { column, meaning, packUnknown, builtIn } = sheetWords[language].receipts;
  const { zone, zoneLabel } = plan.market;
  const data = { zone: zoneLabel === '' ? zone : zoneLabel };
  const names = new Map(plan.slots.map(({ id, name }) => [id, name]));
  const told = (key: keyof typeof column) => ({
    heading: fill(column[key], data, format),
    meaning: meaning[key],
  });
  const count = (mark: Mark) => ({
    ...told(mark),
    width: 11,
    cell: ({ lines }: Receipt) => number(lines.filter((line) => lineMark(line) === mark).length),
  });
  return {
    name: 'Receipts',
    rows: receipts,
    spare: 0,
    columns: {
      at: { ...told('at'), width: 20, cell: ({ at }) => moment(at, zone) },
      campaign: {
        ...told('campaign'),
        width: 30,
        cell: (one) => text(one.slot === null ? '' : (names.get(one.slot) ?? fieldOf(one, 'name'))),
      },
      page: { ...told('page'), width: 30, cell: ({ page }) => text(words.common.page[page]) },
      blocker: count('blocker'),
      warning: count('warning'),
      note: count('note'),
      notChecked: count('notChecked'),
      passed: count('passed'),
      fields: {
        ...told('fields'),
        width: 60,
        wrap: true,
        cell: (one) => text(fieldLines(one, plan, speech)),
      },
      lines: { ...told('lines'), width: 50, wrap: true, cell: (one) => text(judgedLines(one, speech)) },
      dismissed: {
        ...told('dismissed'),
        width: 40,
        wrap: true,
        cell: (one) => text(dismissedLines(one, speech)),
      },
      pack: {
        ...told('pack'),
        width: 24,
        cell: (one) => text('version' in one ? (one.pack ?? builtIn) : packUnknown),
      },
      validFrom: { ...told('validFrom'), width: 20, cell: ({ validFrom }) => moment(validFrom, zone) },
      address: { ...told('address'), width: 40, cell: ({ url }) => text(url) },
      id: { ...told('id'), width: 12, hidden: true, cell: ({ id }) => text(id) },
    },
  };
}

function fieldOf({ fields }: Receipt, field: FieldId): string {
  return fields.find((one) => one.field === field)?.text ?? '';
}
function fieldLines({ fields }: Receipt, plan: Plan, speech: Speech): string {
  const { state: states } = speech.words.planner.receipts;
  return fields
    .map(({ field, state, text }) => {
      const value = state === 'read' ? shownField(field, text, plan, speech) : states[state];
      return `${speech.words.fields[field]}: ${value}`;
    })
    .join('\n');
}
/** As the panel would show it; one that this version cannot read back is shown as it is. */
function shownField<K extends FieldId>(field: K, text: string, { shop }: Plan, speech: Speech): string {
  const read = parseCanonical(field, text, shop.market);
  return read.ok ? shownOf(field, read.value, speech) : text;
}
function judgedLines({ lines }: Receipt, speech: Speech): string {
  return lines
    .flatMap((line) => {
      const mark = lineMark(line);
      if (mark === null || mark === 'passed') return [];
      return [`${speech.words.common.severity[mark]}: ${titleOf(line, speech)}`];
    })
    .join('\n');
}
function dismissedLines(receipt: Receipt, { words, format, ...rest }: Speech): string {
  if (!('version' in receipt)) return words.planner.receipts.dismissedUnknown;
  const { until: template, reasons } = words.sidebar.dismiss;
  return receipt.dismissals
    .map(({ rule, reason, until }) => {
      const title = ruleWords(rule, { words, format, ...rest })?.title ?? rule;
      return `${title}: ${fill(template, { reason: reasons[reason], until: { day: until } }, format)}`;
    })
    .join('\n');
}

interface Sourced {
  readonly rule: Beside['rules'][number];
  readonly source: Source | null;
}

/** A row per rule and source, so that every source can be opened and sorted by its day. */
export function rulesTable({ rules }: Beside, speech: Speech): Table<Sourced> {
  const { words, language } = speech;
  const { column, meaning, ownNumbers } = sheetWords[language].rules;
  const { standing } = sheetWords[language].readMe;
  const told = (key: keyof typeof column) => ({ heading: column[key], meaning: meaning[key] });
  const said = (id: string) => ruleWords(id, speech);
  return {
    name: 'Rules',
    rows: rules.flatMap((rule): readonly Sourced[] =>
      rule.sources.length === 0 ? [{ rule, source: null }] : rule.sources.map((source) => ({ rule, source })),
    ),
    spare: 0,
    columns: {
      title: { ...told('title'), width: 36, cell: ({ rule }) => text(said(rule.id)?.title ?? rule.id) },
      says: { ...told('says'), width: 60, wrap: true, cell: ({ rule }) => text(said(rule.id)?.says ?? '') },
      severity: {
        ...told('severity'),
        width: 13,
        cell: ({ rule }) => text(words.common.severity[rule.severity]),
        tints: markTints(words.common.severity),
      },
      pages: {
        ...told('pages'),
        width: 34,
        wrap: true,
        cell: ({ rule }) => text(rule.pages.map((page) => words.common.page[page]).join('\n')),
      },
      source: { ...told('source'), width: 44, cell: ({ source }) => text(source?.title ?? ownNumbers) },
      dated: { ...told('dated'), width: 13, cell: ({ source }) => day(source?.dated ?? null) },
      verified: { ...told('verified'), width: 13, cell: ({ source }) => day(source?.verified ?? null) },
      status: {
        ...told('status'),
        width: 24,
        cell: ({ source }) => (source === null ? empty : text(standingText(source, standing))),
      },
      url: { ...told('url'), width: 50, cell: ({ source }) => text(source?.url ?? '') },
      limits: {
        ...told('limits'),
        width: 60,
        wrap: true,
        cell: ({ rule }) => text(said(rule.id)?.limits ?? ''),
      },
      id: { ...told('id'), width: 30, cell: ({ rule }) => text(rule.id) },
    },
  };
}

type Standing = Readonly<Record<Source['grade'] | Exclude<Source['status'], 'ok'>, string>>;
function standingText({ grade, status }: Source, standing: Standing): string {
  return status === 'ok' ? standing[grade] : `${standing[grade]}, ${standing[status]}`;
}
