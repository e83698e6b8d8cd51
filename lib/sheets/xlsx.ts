import type { CellStyle, ConditionalRule, Cell as LibraryCell, WriteOptions, WriteSheet } from 'hucre/xlsx';
import type { Speech } from '../i18n';
import { sheetWords } from '../i18n/sheet-words';
import type { Cell } from './cell';
import { type SheetFormat, type SheetOptions, standardOptions } from './format';
import type { Plan } from './plan';
import { checksTable, receiptsTable, rulesTable } from './workbook/judgement-sheets';
import { feesSheet } from './workbook/fees-sheet';
import { listNames, listsSheet } from './workbook/lists-sheet';
import { creatorsTable, ratesTable, samplesTable } from './workbook/people-sheets';
import { quotaSheet } from './workbook/quota-sheet';
import { readMeSheet } from './workbook/read-me-sheet';
import type { Formula, Look, Sheet, Workbook } from './workbook/sheet';
import { slotNames, slotsSheet } from './workbook/slots-sheet';
import { tableSheet, type Table } from './workbook/table-sheet';
import { numberFormatOf, rowStyle, tintStyle } from './workbook/style';
import { valueOf } from './workbook/value';

/**
 * The plan as a workbook: slots, what they cost, what stands beside them, how they are judged, and Read me. Days are day cells, amounts are numbers, names are text and
 * nothing else; totals are formulas that hold the value the app shows. The writer is loaded when it is asked for.
 */
export const xlsx: SheetFormat = {
  id: 'xlsx',
  extension: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  stem: 'collab-plan',
  timed: true,
  encode: async (plan, speech, options = standardOptions, progress = () => undefined) => {
    const { writeXlsx } = await import('hucre/xlsx');
    const book = translated(workbook(plan, speech, options));
    progress(0.4);
    return new Uint8Array(await writeXlsx(book));
  },
};

function workbook(plan: Plan, speech: Speech, options: SheetOptions): Workbook {
  const tables = tablesOf(plan, speech, options);
  const sheets = [
    slotsSheet(plan, speech, options),
    ...(options.fees === 'shown' ? [feesSheet(plan, speech)] : []),
    ...tables.map(({ sheet }) => sheet),
    quotaSheet(plan, speech),
    readMeSheet(
      plan,
      speech,
      options,
      tables.map(({ table }) => table),
    ),
    listsSheet(speech),
  ];
  const { language, words } = speech;
  const names = [...slotNames(plan, options), ...listNames(speech)];
  return {
    title: words.common.product,
    language,
    sheets,
    names,
    cut: sheetWords[language].cut,
    pick: sheetWords[language].pick,
  };
}

/** The sheets beside the slots. What is judged and what was submitted quote amounts, so they stay at home without fees. */
function tablesOf(plan: Plan, speech: Speech, options: SheetOptions) {
  const { beside } = plan;
  if (beside === undefined) return [];
  const one = <R>(table: Table<R>) => ({ table, sheet: tableSheet(table) });
  const shown = options.fees === 'shown';
  return [
    one(samplesTable(plan, beside, speech)),
    ...(shown ? [one(checksTable(plan, beside, speech)), one(receiptsTable(plan, beside, speech))] : []),
    one(creatorsTable(plan, beside, speech, options)),
    one(ratesTable(beside, speech)),
    one(rulesTable(beside, speech)),
  ];
}

function translated({ title, language, sheets, names, cut, pick }: Workbook): WriteOptions {
  return {
    properties: { title, creator: title },
    namedRanges: [...names],
    sheets: sheets.map((sheet) => translatedSheet(sheet, { language, cut, pick })),
  };
}

type Wording = Pick<Workbook, 'language' | 'cut' | 'pick'>;

function translatedSheet(sheet: Sheet, wording: Wording): WriteSheet {
  return {
    name: sheet.name,
    hidden: sheet.hidden ?? false,
    columns: sheet.columns.map(({ width, hidden }) => ({ width, hidden: hidden ?? false })),
    ...rowsOf(sheet, wording),
    ...(sheet.frozen.rows > 0 ? { freezePane: sheet.frozen } : {}),
    ...(sheet.filter === undefined ? {} : { autoFilter: { range: sheet.filter } }),
    dataValidations: sheet.choices.map(({ range, from }) => ({
      type: 'list',
      range,
      formula1: from,
      allowBlank: true,
      showErrorMessage: true,
      errorMessage: wording.pick,
    })),
    conditionalRules: sheet.tints.map(({ range, when, tint }, index): ConditionalRule => ({
      type: 'expression',
      priority: index + 1,
      range,
      formula: when,
      style: tintStyle[tint],
    })),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(sheet.frozen.rows > 0 ? { printTitlesRow: '$2:$2' } : {}),
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  };
}

function rowsOf(sheet: Sheet, { language, cut }: Wording): Pick<WriteSheet, 'cells' | 'rowDefs'> {
  const cells: [string, Partial<LibraryCell>][] = [];
  const rowDefs = new Map<number, { readonly hidden: true }>();
  const styles = styleMaker(language);
  const wraps = sheet.columns.map(({ wrap }) => wrap ?? false);
  let r = 0;
  for (const { look, cells: row } of sheet.rows) {
    if (look === 'key') rowDefs.set(r, { hidden: true });
    let c = 0;
    for (const cell of row) {
      // Nothing to say and nothing to show: most cells of a plan are such.
      if (cell.type !== 'empty' || look !== 'data') cells.push([`${r},${c}`, written(cell, c)]);
      c++;
    }
    r++;

    function written(cell: Cell | Formula, column: number): Partial<LibraryCell> {
      const shown = cell.type === 'formula' ? cell.result : cell;
      const style = styles(shown, look, wraps[column] ?? false);
      const value = valueOf(shown, cut);
      if (cell.type === 'formula') return { formula: cell.formula, formulaResult: value ?? '', style };
      return typeof value === 'string' && errorNames.test(value)
        ? { richText: [{ text: value }], style }
        : { value, style };
    }
  }
  return { cells: new CellList(cells), rowDefs };
}

/** The library only ever walks through the cells; without a table to look them up, a large plan is written sooner. */
class CellList extends Map<string, Partial<LibraryCell>> {
  readonly #list: readonly [string, Partial<LibraryCell>][];
  constructor(list: readonly [string, Partial<LibraryCell>][]) {
    super();
    this.#list = list;
  }
  override [Symbol.iterator]() {
    return this.#list[Symbol.iterator]();
  }
}

/** The library turns text like `#N/A` into an error value; text in runs stays text. */
const errorNames = /^#[A-Z0-9/_]+[!?]?$/;

/** Styles by format, look and wrapping, each made once. */
function styleMaker(language: Speech['language']) {
  // Asked for hundreds of thousands of times: looked up without putting a key together.
  const made = new Map<Look, readonly [plain: Map<string, CellStyle>, wrapped: Map<string, CellStyle>]>();
  return (cell: Cell, look: Look, wrap: boolean): CellStyle => {
    const looks = made.get(look) ?? [new Map<string, CellStyle>(), new Map<string, CellStyle>()];
    made.set(look, looks);
    const styles = looks[wrap ? 1 : 0];
    const key = cell.type === 'money' ? cell.money.currency : cell.type;
    const known = styles.get(key);
    if (known) return known;
    const numFmt = numberFormatOf(cell, language);
    const base: CellStyle = rowStyle[look];
    const style = { ...base, numFmt, ...(wrap ? { alignment: { ...base.alignment, wrapText: true } } : {}) };
    styles.set(key, style);
    return style;
  };
}
