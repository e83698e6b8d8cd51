import { unguarded } from '../text';
import { type Found, type FoundCell, foundText, limits, refused } from './table';

/**
 * A CSV file as a table: UTF-8 with or without its mark, or UTF-16 with one; cells parted by `;`, `,` or TAB,
 * whichever the first line has; any line end. Text loses the guard that we put before it.
 */
export function csvTable(bytes: Uint8Array): Found {
  const text = decoded(bytes);
  if (text === null) return refused('encoding');
  const rows = rowsOf(text, delimiterOf(text));
  if (rows === null) return refused('damaged');
  if (rows.length > limits.rows || rows.some((row) => row.length > limits.columns)) {
    return refused('too-many-rows');
  }
  return { ok: true, tables: [{ name: 'csv', rows, hidden: new Set(), merged: new Set() }] };
}

/** The text, or null when the bytes are no text in an encoding that can be told. */
function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
}

/** The mark that stands most often in the first line, outside quotes. */
function delimiterOf(text: string): string {
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
  const count = (mark: string): number => line.split(mark).length;
  return [',', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ';');
}

/** Null when a quote is never closed, or stands where none may. */
function rowsOf(text: string, delimiter: string): FoundCell[][] | null {
  const rows: FoundCell[][] = [];
  let row: FoundCell[] = [];
  let at = 0;
  while (at < text.length) {
    let cell: string;
    if (text[at] === '"') {
      const end = closingQuote(text, at);
      if (end === null) return null;
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else {
      let end = at;
      while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
      cell = text.slice(at, end);
      at = end;
    }
    row.push(foundText(unguarded(cell)));
    const mark = text[at];
    if (mark === delimiter) {
      at++;
      if (at === text.length) row.push({ type: 'empty' });
      continue;
    }
    if (mark !== undefined && mark !== '\n' && mark !== '\r') return null;
    at += mark === '\r' && text[at + 1] === '\n' ? 2 : 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function closingQuote(text: string, open: number): number | null {
  for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return null;
}
