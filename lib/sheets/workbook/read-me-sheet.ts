import type { Speech } from '../../i18n';
import { fill } from '../../i18n/sentence';
import { sheetWords } from '../../i18n/sheet-words';
import type { Data } from '../../model/report';
import { empty, text, type Cell } from '../cell';
import type { SheetOptions } from '../format';
import type { Plan } from '../plan';
import { slotColumnsFor } from '../slot-columns';
import { feeColumns } from './fees-sheet';
import { creationKeys, readingKeys } from './quota-sheet';
import type { Table } from './table-sheet';
import type { Row, Sheet } from './sheet';

/** What a reader who never saw the planner must know: zone, versions and dates of the data, meaning of every column. */
export function readMeSheet(
  plan: Plan,
  speech: Speech,
  options: SheetOptions,
  tables: readonly Pick<Table<never>, 'name' | 'columns'>[],
): Sheet {
  return {
    name: 'Read me',
    columns: [{ width: 28 }, { width: 34 }, { width: 100, wrap: true }],
    rows: [
      ...facts(plan, speech, options),
      { look: 'data', cells: [] },
      ...meanings(plan, speech, options, tables),
    ],
    frozen: { rows: 0, columns: 0 },
    choices: [],
    tints: [],
  };
}

function facts(plan: Plan, speech: Speech, options: SheetOptions): readonly Row[] {
  const { words, language, format } = speech;
  const { readMe } = sheetWords[language];
  const { market, shop, madeAt, madeBy } = plan;
  const say = (template: string, data: Data): string => fill(template, data, format);
  const fact = (label: string, value: string): Row => ({ look: 'data', cells: [text(label), text(value)] });
  const moment = (at: typeof madeAt): string => format.moment(at, market.zone, market.zoneLabel);
  const zone = market.zoneLabel === '' ? market.zone : `${market.zoneLabel} (${market.zone})`;
  const product = words.common.product;
  return [
    { look: 'title', cells: [text(say(readMe.title, { product }))] },
    { look: 'remark', cells: [text(readMe.estimate)] },
    ...(options.fees === 'hidden' ? [{ look: 'remark' as const, cells: [text(readMe.feesHidden)] }] : []),
    fact(readMe.shop, shop.nickname),
    fact(readMe.market, `${market.id}, ${market.currency}`),
    fact(readMe.zone, say(readMe.zoneText, { zone })),
    fact(readMe.made, moment(madeAt)),
    fact(readMe.madeBy, say(readMe.version, { product, version: madeBy })),
    fact(readMe.data, say(readMe.dataText, { at: moment(market.validFrom) })),
    fact(readMe.quotaLimit, quotaText(plan, speech)),
    fact(readMe.blank, readMe.blankText),
    fact(readMe.long, readMe.longText),
    fact(readMe.back, readMe.backText),
  ];
}

function quotaText({ market }: Plan, { language, format }: Speech): string {
  const known = market.limits.plusQuota;
  const { quotaText, quotaUnknown, standing } = sheetWords[language].readMe;
  if (known === 'unknown') return quotaUnknown;
  const { value, source, verified, grade, status } = known;
  const how = [standing[grade], ...(status === 'ok' ? [] : [standing[status]])].join(', ');
  return fill(quotaText, { ...value, source, day: { day: verified }, standing: how }, format);
}

function meanings(
  plan: Plan,
  speech: Speech,
  options: SheetOptions,
  tables: readonly Pick<Table<never>, 'name' | 'columns'>[],
): readonly Row[] {
  const { words, language, format } = speech;
  const { column, meaning, fees, feesMeaning, quota, quotaMeaning, readMe } = sheetWords[language];
  const row = (sheet: string, heading: string, text_: string): Row => ({
    look: 'data',
    cells: [text(sheet), text(heading), text(text_)],
  });
  const zone = plan.market.zoneLabel === '' ? plan.market.zone : plan.market.zoneLabel;
  const known = plan.market.limits.plusQuota;
  const days = known === 'unknown' ? words.common.unknown : known.value.days;
  const heading: readonly Cell[] = [text(readMe.sheet), text(readMe.column), text(readMe.meaning)];
  return [
    { look: 'title', cells: [text(readMe.columns), empty, empty] },
    { look: 'heading', cells: heading },
    ...slotColumnsFor(options).map((key) => row('Slots', column[key], meaning[key])),
    ...(options.fees === 'hidden'
      ? []
      : feeColumns(plan).map((key) => row('Fees', fees[key], feesMeaning[key]))),
    ...tables.flatMap(({ name, columns }) =>
      Object.values(columns).map(({ heading, meaning: told }) => row(name, heading, told)),
    ),
    ...[...readingKeys, ...creationKeys].map((key) =>
      row('Quota', fill(quota[key], { zone }, format), fill(quotaMeaning[key], { days }, format)),
    ),
  ];
}
