/**
 * Opens files of ours in readers that nobody here wrote and compares: `npx tsx tests/workshop/sheets-check.ts`.
 * LibreOffice counts every formula again on a copy without the stored values. As root on Debian it installs what is
 * missing; elsewhere it says what to install. Last line: `readers R, files F, differences D`.
 */
import '../setup';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { speechOf } from '../../lib/i18n';
import { formats, standardOptions, type Plan } from '../../lib/sheets';
import type { Cell } from '../../lib/sheets/cell';
import { checksTable, receiptsTable, rulesTable } from '../../lib/sheets/workbook/judgement-sheets';
import { creatorsTable, ratesTable, samplesTable } from '../../lib/sheets/workbook/people-sheets';
import type { Table } from '../../lib/sheets/workbook/table-sheet';
import { calendarReader, type Campaign } from './sheets-check-calendar';
import { amountText } from '../../lib/sheets/lines';
import { slotsOf } from '../../lib/sheets/plan';
import { slotCell, slotColumnsFor } from '../../lib/sheets/slot-columns';
import { plainText } from '../../lib/sheets/text';
import { cases, type Case } from './sheets-check-cases';

const python = '/usr/bin/python3';
const directory = mkdtempSync(join(tmpdir(), 'sheets-check-'));
const script = new URL('sheets-check.py', import.meta.url).pathname;
let differences = 0;
let readCalendar: Awaited<ReturnType<typeof calendarReader>>;

try {
  installReaders();
  readCalendar = await calendarReader();
  const files: object[] = [];
  for (const one of cases()) files.push(...(await written(one)));
  const list = join(directory, 'files.json');
  writeFileSync(list, JSON.stringify(files));
  const said = execFileSync(python, [script, list], { encoding: 'utf8', maxBuffer: 1e8 });
  const lines = said.trimEnd().split('\n');
  differences += Number(lines.pop());
  for (const line of lines) console.log(line);
  console.log(`readers 6, files ${files.length}, differences ${differences}`);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
process.exitCode = differences === 0 ? 0 : 1;

/** Writes a case in every format; gives what the readers must find. */
async function written({ name, plan, language, fees }: Case): Promise<object[]> {
  const speech = speechOf(language);
  const options = { ...standardOptions, fees };
  const columns = slotColumnsFor(options);
  const rows = slotsOf(plan).map((slot) => columns.map((key) => expected(slotCell[key](slot, speech, plan))));
  mkdirSync(join(directory, 'out'), { recursive: true });
  const files: object[] = [];
  for (const format of formats) {
    const path = join(directory, `${name}.${format.extension}`);
    writeFileSync(path, await format.encode(plan, speech, options));
    if (format.id === 'xlsx') await compareInNode(path, rows, columns.indexOf('days'));
    const campaigns = campaignsOf(plan);
    const tables = tablesOf({ name, plan, language, fees });
    if (format.id === 'ics') tell(readCalendar(path, campaigns));
    const delimiter = language === 'id' ? ';' : ',';
    files.push({ path, kind: format.id, delimiter, columns, rows, campaigns, tables });
  }
  return files;
}

function tell(found: readonly string[]): void {
  differences += found.length;
  for (const line of found) console.log(line);
}

/** What the sheets beside the slots must hold, by name. */
function tablesOf({ plan, language, fees }: Case): object[] {
  const speech = speechOf(language);
  const { beside } = plan;
  if (beside === undefined) return [];
  const one = <R>({ name, columns, rows }: Table<R>) => ({
    name,
    keys: Object.keys(columns),
    rows: rows.map((row) => Object.values(columns).map(({ cell }) => expected(cell(row)))),
  });
  return [
    one(samplesTable(plan, beside, speech)),
    one(creatorsTable(plan, beside, speech, { ...standardOptions, fees })),
    one(ratesTable(beside, speech)),
    one(rulesTable(beside, speech)),
    ...(fees === 'shown'
      ? [one(checksTable(plan, beside, speech)), one(receiptsTable(plan, beside, speech))]
      : []),
  ];
}

/** What a calendar must hold of the campaigns whose days are both decided and in order. */
function campaignsOf(plan: Plan): Campaign[] {
  return slotsOf(plan).flatMap(({ id, name, start, end }) =>
    start === null || end === null || end < start
      ? []
      : [{ uid: `slot-${id}@collab-preflight`, title: plainText(name).replaceAll('\t', ' '), start, end }],
  );
}

async function compareInNode(path: string, rows: unknown[][], derived: number): Promise<void> {
  const sheets = await readXlsxFile(path, { trim: false });
  const found = sheets.find(({ sheet }) => sheet === 'Slots')?.data.slice(2) ?? [];
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (c === derived) return;
      const value: unknown = found[r]?.[c] ?? null;
      const plain = value instanceof Date ? value.toISOString().slice(0, 10) : value;
      if (plain === plainValue(cell)) return;
      differences++;
      console.log(
        `read-excel-file ${path} row ${r + 1} column ${c + 1}: ${JSON.stringify(plain)?.slice(0, 200)}`,
      );
    });
  });
}
function plainValue(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  return 'day' in cell ? cell.day : 'number' in cell ? Number(cell.number) : null;
}

/** A cell as JSON: text as a string, a number or a day as an object, an empty cell as null. */
function expected(
  cell: Cell,
):
  | string
  | null
  | { readonly number: string; readonly csv?: string }
  | { readonly day: string }
  | { readonly moment: string } {
  if (cell.type === 'text') return cell.text;
  if (cell.type === 'number') return { number: String(cell.value) };
  if (cell.type === 'moment') return { moment: cell.at };
  if (cell.type === 'money') return { number: amountText(cell.money) };
  if (cell.type === 'rate') return { number: String(cell.rate / 10_000), csv: String(cell.rate / 100) };
  return cell.type === 'day' ? { day: cell.day } : null;
}

function installReaders(): void {
  const missing: string[] = [];
  if (!runs(python, ['-c', 'import openpyxl'])) missing.push('python3-openpyxl');
  if (!runs(python, ['-c', 'import icalendar'])) missing.push('python3-icalendar');
  if (!existsSync('/usr/bin/soffice')) missing.push('libreoffice-calc-nogui');
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`Please install ${missing.join(' and ')} and try again.`);
  }
  console.log(`Installing ${missing.join(' and ')} …`);
  execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], {
    stdio: 'ignore',
  });
}
function runs(command: string, parameters: readonly string[]): boolean {
  try {
    execFileSync(command, parameters, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
