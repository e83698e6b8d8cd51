import type { CellStyle, ConditionalRule, Cell as LibraryCell, WriteOptions, WriteSheet } from 'hucre/xlsx';
import type { Speech } from '../i18n';
import { sheetWords } from '../i18n/sheet-words';
import type { Cell } from './cell';
import { type SheetFormat, type SheetOptions, standardOptions } from './format';
import type { Plan } from './plan';
import { feesSheet } from './workbook/fees-sheet';
import { listNames, listsSheet } from './workbook/lists-sheet';
import { quotaSheet } from './workbook/quota-sheet';
import { readMeSheet } from './workbook/read-me-sheet';
import type { Look, Sheet, Workbook } from './workbook/sheet';
import { slotNames, slotsSheet } from './workbook/slots-sheet';
import { numberFormatOf, rowStyle, tintStyle } from './workbook/style';
import { valueOf } from './workbook/value';

/**
 * The plan as a workbook: Slots, Fees, Quota, Read me. Days are day cells, amounts are numbers, names are text and
 * nothing else; totals are formulas that hold the value the app shows. The writer is loaded when it is asked for.
 */
export const xlsx: SheetFormat = {
  id: 'xlsx',
  extension: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  stem: 'collab-plan',
  timed: true,
  encode: async (plan, speech, options = standardOptions) => {
    const { writeXlsx } = await import('hucre/xlsx');
    return new Uint8Array(await writeXlsx(translated(workbook(plan, speech, options))));
  },
};

function workbook(plan: Plan, speech: Speech, options: SheetOptions): Workbook {
  const sheets = [
    slotsSheet(plan, speech, options),
    ...(options.fees === 'shown' ? [feesSheet(plan, speech)] : []),
    quotaSheet(plan, speech),
    readMeSheet(plan, speech, options),
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
    cells: cellsOf(sheet, wording),
    rowDefs: new Map(
      sheet.rows.flatMap(({ look }, index) => (look === 'key' ? [[index, { hidden: true }]] : [])),
    ),
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

function cellsOf(sheet: Sheet, { language, cut }: Wording): Map<string, Partial<LibraryCell>> {
  const cells = new Map<string, Partial<LibraryCell>>();
  const styles = styleMaker(language);
  sheet.rows.forEach(({ look, cells: row }, r) => {
    row.forEach((cell, c) => {
      // Nothing to say and nothing to show: most cells of a plan are such.
      if (cell.type === 'empty' && look === 'data') return;
      const shown = cell.type === 'formula' ? cell.result : cell;
      const style = styles(shown, look, sheet.columns[c]?.wrap ?? false);
      const value = valueOf(shown, cut);
      cells.set(
        `${r},${c}`,
        cell.type === 'formula'
          ? { formula: cell.formula, formulaResult: value ?? '', style }
          : typeof value === 'string' && errorNames.test(value)
            ? { richText: [{ text: value }], style }
            : { value, style },
      );
    });
  });
  return cells;
}

/** The library turns text like `#N/A` into an error value; text in runs stays text. */
const errorNames = /^#[A-Z0-9/_]+[!?]?$/;

/** Styles by format, look and wrapping, each made once. */
function styleMaker(language: Speech['language']) {
  const made = new Map<string, CellStyle>();
  return (cell: Cell, look: Look, wrap: boolean): CellStyle => {
    const numFmt = numberFormatOf(cell, language);
    const key = `${look}|${wrap ? 'wrap' : ''}|${numFmt}`;
    const known = made.get(key);
    if (known) return known;
    const base: CellStyle = rowStyle[look];
    const style = { ...base, numFmt, ...(wrap ? { alignment: { ...base.alignment, wrapText: true } } : {}) };
    made.set(key, style);
    return style;
  };
}
