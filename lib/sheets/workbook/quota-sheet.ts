import { fill } from '../../i18n/sentence';
import type { Speech } from '../../i18n';
import { sheetWords } from '../../i18n/sheet-words';
import type { Creation } from '../../model/plan';
import { freesAt, quotaAt, type Quota, type QuotaReading } from '../../reckoning/quota';
import { compareInstants } from '../../reckoning/days';
import { empty, moment, number, text, type Cell } from '../cell';
import type { Plan } from '../plan';
import { fixedRangeOf, formula, type Row, type Sheet } from './sheet';

export const readingKeys = ['reading', 'used', 'limit', 'left', 'nextFree', 'firstFree', 'exact'] as const;
export const creationKeys = [
  'createdAt',
  'created',
  'status',
  'freesAt',
  'strictly',
  'leniently',
  'note',
] as const;

/** Rows of the sheet above the first creation, where both tables are there. */
const firstCreation = 8;

/** The quota at the time of the file by both ways of counting, and the creations behind it. */
export function quotaSheet(plan: Plan, speech: Speech): Sheet {
  return {
    name: 'Quota',
    columns: [40, 14, 24, 24, 26, 28, 22].map((width) => ({ width })),
    rows: rows(plan, speech),
    frozen: { rows: 0, columns: 0 },
    choices: [],
    tints: [],
  };
}

function rows(plan: Plan, speech: Speech): readonly Row[] {
  const { ledger, madeAt } = plan;
  const { ledgerUnknown, limitUnknown } = sheetWords[speech.language].quota;
  const known = plan.market.limits.plusQuota;
  if (!ledger.known) return [{ look: 'remark', cells: [text(ledgerUnknown)] }];
  if (known === 'unknown') return [{ look: 'remark', cells: [text(limitUnknown)] }];
  const creations = [...ledger.creations]
    .filter(({ shop }) => shop === plan.shop.id)
    .sort((a, b) => compareInstants(a.at, b.at));
  const counted = creations.map((creation) => ({
    creation,
    quota: quotaAt([creation], madeAt, known.value),
  }));
  return [
    ...readingRows(quotaAt(creations, madeAt, known.value), creations.length, plan, speech),
    { look: 'data', cells: [] },
    { look: 'key', cells: creationKeys.map((key) => text(key)) },
    { look: 'heading', cells: creationKeys.map((key) => heading(key, plan, speech)) },
    ...counted.map((one) => creationRow(one.creation, one.quota, known.value.days, plan, speech)),
  ];
}

function readingRows(quota: Quota, creations: number, plan: Plan, speech: Speech): readonly Row[] {
  const { words, language, format } = speech;
  const at = { at: quota.at, zone: plan.market.zone, label: plan.market.zoneLabel };
  const row = (name: string, reading: QuotaReading, column: number, line: number): Row => {
    const list = fixedRangeOf(column, firstCreation, firstCreation + Math.max(creations, 1) - 1);
    const used = `COUNTIF(${list},"${words.common.yes}")`;
    return {
      look: 'data',
      cells: [
        text(name),
        formula(used, number(reading.used)),
        number(reading.limit),
        formula(`MAX(0,C${line}-B${line})`, number(reading.left)),
        moment(reading.nextFree, plan.market.zone),
        moment(reading.firstFree, plan.market.zone),
        text(reading.exact ? sheetWords[language].quota.isExact : sheetWords[language].quota.latest),
      ],
    };
  };
  return [
    { look: 'key', cells: readingKeys.map((key) => text(key)) },
    { look: 'heading', cells: readingKeys.map((key) => heading(key, plan, speech)) },
    row(sheetWords[language].quota.strict, quota.strict, 4, 3),
    row(sheetWords[language].quota.lenient, quota.lenient, 5, 4),
    { look: 'remark', cells: [text(fill(sheetWords[language].quota.at, { at }, format))] },
  ];
}

function creationRow(creation: Creation, quota: Quota, days: number, plan: Plan, speech: Speech): Row {
  const { words, language } = speech;
  const { zone } = plan.market;
  const answer = ({ used }: QuotaReading): Cell => text(used > 0 ? words.common.yes : words.common.no);
  return {
    look: 'data',
    cells: [
      moment(creation.at, zone),
      text(creation.exact ? sheetWords[language].quota.isExact : sheetWords[language].quota.latest),
      text(words.common.status[creation.status]),
      moment(freesAt(creation, days), zone),
      answer(quota.strict),
      answer(quota.lenient),
      creation.note === '' ? empty : text(creation.note),
    ],
  };
}

/** The heading of a column; a column of times names the zone. */
function heading(
  key: (typeof readingKeys)[number] | (typeof creationKeys)[number],
  plan: Plan,
  { language, format }: Speech,
): Cell {
  const zone = plan.market.zoneLabel === '' ? plan.market.zone : plan.market.zoneLabel;
  return text(fill(sheetWords[language].quota[key], { zone }, format));
}
