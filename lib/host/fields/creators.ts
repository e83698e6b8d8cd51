import type { Cell } from '../../dom/tables';
import { hasMorePages, totalBeside } from '../list-total';
import { columnsOf, meaningsOf, cellAt } from './columns';
import { creatorCards } from './creator-cards';
import { defineRows, notHere, type ManyFound, type Rows } from './define-field';
import { tableReading, type TableFound } from './table-reading';

/** seen: the table of the create form (dump of May 2025) */
const meanings = meaningsOf({
  creator: {
    en: {
      seen: 'Creators|Creator',
      inferred: 'Creator name|Username|Invited creators|Selected creators|Chosen creators|Added creators',
    },
    id: {
      inferred:
        'Kreator|Nama kreator|Nama pengguna|Kreator yang diundang|Kreator terpilih|Kreator yang dipilih|Kreator yang ditambahkan',
    },
    vi: { inferred: 'Nhà sáng tạo' },
    pt: { inferred: 'Criador|Criadores' },
    zh: { inferred: '达人|创作者|达人信息' },
    es: { inferred: 'Creadores|Creador' },
    de: { inferred: 'Creator|Creators' },
    th: { inferred: 'ครีเอเตอร์' },
  },
});

/** The chosen creators by handle: the column that is called creator and nothing of products. */
export const creators = defineRows('creators', {
  words: Object.values(meanings),
  find(rows: Rows): ManyFound<'creators'> {
    const found = rows.tables.flatMap((table): TableFound[] => {
      const column = columnsOf(table, meanings).get('creator');
      return column === undefined ? [] : [{ table, column }];
    });
    if (found.length === 0) return cardsReading(rows);
    return tableReading(rows, found, counted, (_table, row, column) => handleIn(cellAt(row, column)));
  },
});

/** What creators are counted by. */
const counted =
  /^(?:creators?|kreator|nhà sáng tạo|criador(?:es)?|位?达人|creators? (?:invited|added)|kreator (?:diundang|ditambahkan))$/i;

function cardsReading({ scan }: Rows): ManyFound<'creators'> {
  const found = creatorCards(scan, meanings.creator);
  if (!found) return notHere();
  const { place, handles, evidence, cut } = found;
  const total = totalBeside(scan, place, counted);
  const raw = `${handles.length}${total === null ? '' : `/${total}`}`;
  const partial = cut || (total !== null && total !== handles.length) || hasMorePages(scan, place);
  return {
    reading: partial
      ? { state: 'unreadable', raw, why: 'not every row is shown', evidence }
      : { state: 'read', value: handles, raw, evidence },
    element: place.element,
    claimed: [],
  };
}

/** The text with an at sign, else the first text that could be a handle and is not a number. */
function handleIn(cell: Cell | undefined): string | null {
  const texts = cell?.lines.map((line) => line.text) ?? [];
  const marked = texts.filter((text) => /^@[\w.]{2,30}$/.test(text));
  if (marked.length > 1) return null;
  const handle =
    marked[0] ?? texts.find((text) => /^[\w.]{2,30}$/.test(text) && !/^[\d.,]+[A-Za-z]{0,2}$/.test(text));
  return handle?.replace(/^@/, '') ?? null;
}
