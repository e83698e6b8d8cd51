/** The strictest RFC 4180 reader there is: CRLF only, a quote only where it is allowed. Throws where a file is not one. */
export function parseCsv(text: string, delimiter: string): { text: string; quoted: boolean }[][] {
  const rows: { text: string; quoted: boolean }[][] = [];
  let row: { text: string; quoted: boolean }[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    const quoted = text[at] === '"';
    if (quoted) {
      at++;
      for (;;) {
        if (at >= text.length) throw new Error('a quote is never closed');
        if (text[at] === '"' && text[at + 1] === '"') {
          cell += '"';
          at += 2;
        } else if (text[at] === '"') {
          at++;
          break;
        } else cell += text[at++];
      }
    } else {
      while (at < text.length && text[at] !== delimiter && text[at] !== '\r') {
        if (text[at] === '"' || text[at] === '\n') throw new Error(`stray mark at ${at}`);
        cell += text[at++];
      }
    }
    row.push({ text: cell, quoted });
    if (text[at] === delimiter) {
      at++;
      if (at === text.length) throw new Error('the last line does not end');
    } else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else throw new Error(`neither the end of a cell nor of a line at ${at}`);
  }
  if (row.length > 0) throw new Error('the last line does not end');
  return rows;
}
