/** How many rows there are in all, as the page says beside a table: a page of a list is not the list. */
import { linesWithin, type Line, type Place, type Scan } from '../dom/scan';
import type { Table } from '../dom/tables';

/** The total of the pagination below a table; null when the page does not say or says two things. */
export function rowsInAll(scan: Scan, { place }: Table): number | null {
  const total = totalBeside(scan, place, /^$/);
  return total === -1 ? null : total;
}

/** "45 products" above the table or "1-20 of 45" below it; null when nothing is said, -1 when two things are. */
export function totalBeside(scan: Scan, table: Place, noun: RegExp): number | null {
  const totals = new Set<number>();
  for (const { text } of linesBeside(scan, table)) {
    const [, count = '', what = ''] = /^(\d{1,5}) ?(\D{1,30})$/.exec(text) ?? [];
    if (count !== '' && noun.test(what.trim().replace(inAll, ''))) totals.add(Number(count));
    const of =
      /\d+ ?[-–~] ?\d+ ?(?:of|dari|của|de|条?，?共|total) ?(\d{1,5})\b/i.exec(text) ??
      /^(?:总行数|共|total) ?[:：]? ?(\d{1,5})/i.exec(text);
    if (of) totals.add(Number(of[1]));
  }
  const [total, ...others] = totals;
  return total === undefined ? null : others.length === 0 ? total : -1;
}

/** Words after a counted noun that do not change what is counted. */
const inAll =
  / (?:in total|total|selected|chosen|added|dipilih|terpilih|ditambahkan|no total|selecionados?|adicionados?|đã chọn|được chọn)$/i;

/** Page numbers below the table: a lone 1 followed by a lone 2. */
export function hasMorePages(scan: Scan, table: Place): boolean {
  const texts = linesBeside(scan, table)
    .filter((line) => line.from >= table.to)
    .map((line) => line.text);
  return texts.some((text, at) => text === '1' && texts[at + 1] === '2');
}

/** Texts around a table up to four elements out, without those of another table. */
function linesBeside(scan: Scan, table: Place): readonly Line[] {
  let around = table;
  for (let steps = 0; steps < 4 && around.parent && around.parent.name !== 'form'; steps++) {
    const next = around.parent;
    if (
      scan.tables.some(
        (other) =>
          other.from >= next.from &&
          other.to <= next.to &&
          (other.to <= table.from || other.from >= table.to),
      )
    )
      break;
    around = next;
  }
  return [...linesWithin(scan, around.from, table.from), ...linesWithin(scan, table.to, around.to)];
}
