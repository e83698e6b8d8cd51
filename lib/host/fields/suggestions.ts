/** Tables of things that could still be added stand beside the table of what was: by the heading above, or by "Add" in every row. */
import type { Line, Scan } from '../../dom/scan';
import type { Table } from '../../dom/tables';
import { normaliseLabel } from '../../text/normalise';
import type { TableFound } from './table-reading';

/** The tables that do not merely suggest. Words above the only table must be a heading to make it a suggestion. */
export function withoutSuggestions(scan: Scan, found: readonly TableFound[]): readonly TableFound[] {
  return found.filter(({ table }) => !suggests(scan, table, found.length === 1));
}

function suggests(scan: Scan, table: Table, isOnly: boolean): boolean {
  const above = lineAbove(scan, table);
  const isHeading = above !== null && (!isOnly || above.tone === 'heading');
  if (isHeading && suggesting.test(normaliseLabel(above.text))) return true;
  const rows = table.rows.filter((row) => row.length > 1);
  return (
    rows.length > 0 &&
    rows.every((row) =>
      row.some(({ lines }) => lines.some(({ text, tone }) => tone === 'button' && adding.test(text))),
    )
  );
}

/** The short text right above the table, when no box and no other table stands between. */
function lineAbove(scan: Scan, { place }: Table): Line | null {
  const before = scan.pieces[place.from - 1];
  const line = before?.kind === 'text' ? scan.lines[before.line] : undefined;
  const inTable = scan.tables.some((other) => line && line.from >= other.from && line.to <= other.to);
  return line && !inTable && line.text.length <= 60 ? line : null;
}

const suggesting =
  /recommend|suggest|you may (?:also )?like|similar|recently|rekomendasi|direkomendasikan|disarankan|saran\b|serupa|terakhir (?:digunakan|dilihat|dipakai)|baru (?:saja )?(?:digunakan|dilihat|dipakai)|đề xuất|gợi ý|gần đây|tương tự|recomenda|sugeri|sugest|semelhante|recente|推荐|建议|最近|相似|แนะนำ|empfohlen|vorschl/;
const adding =
  /^\+? ?(?:add|choose|select|tambah|tambahkan|pilih|thêm|chọn|adicionar|selecionar|escolher|添加|选择|加入|เพิ่ม|hinzufügen|agregar|añadir)$/i;
