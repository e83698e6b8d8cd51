import type { Rank } from '../../model/draft';
import { plainText } from '../../text/normalise';
import { meaningsOf } from './columns';
import { defineRows, type ManyFound, type Reader, type Rows } from './define-field';
import { repeatedRows, rowsReading, type RepeatedRow } from './repeated-rows';
import { moneyIn } from './values';

/** Words of the help page (6 March 2026): a challenge allocates its reward by rank. No page was seen. */
const parts = meaningsOf({
  rank: {
    en: 'Rank|Ranking|Ranks|Rank range|Leaderboard rank|Leaderboard place|Place|Position',
    id: 'Peringkat|Rentang peringkat|Posisi|Posisi papan peringkat|Ranking',
  },
  from: {
    en: 'From rank|Rank from|First rank|Start rank',
    id: 'Dari peringkat|Peringkat dari|Peringkat awal|Mulai peringkat',
  },
  to: {
    en: 'To rank|Rank to|Last rank|End rank',
    id: 'Sampai peringkat|Hingga peringkat|Ke peringkat|Peringkat sampai|Peringkat akhir',
  },
  reward: {
    en: 'Reward per rank|Reward|Rank reward|Reward amount|Reward per creator|Prize|Preferred reward',
    id: 'Hadiah per peringkat|Hadiah|Hadiah peringkat|Jumlah hadiah|Hadiah per kreator|Nominal hadiah',
  },
});
type Part = keyof typeof parts;

/** The bands of the leaderboard, a row each: all of them, or none when one could not be read. */
export const ranks = defineRows('ranks', {
  words: Object.values(parts),
  find(rows: Rows): ManyFound<'ranks'> {
    const isRank = (row: ReadonlySet<Part>): boolean =>
      row.has('reward') && (row.has('rank') || (row.has('from') && row.has('to')));
    return rowsReading(rows, repeatedRows(rows, parts, isRank), (row) => rankOf(row, rows.reader));
  },
});

function rankOf(row: RepeatedRow<Part>, reader: Reader): Rank | 'blank' | null {
  const text = (part: Part): string => plainText(row.texts.get(part) ?? '');
  const ends = row.texts.has('from') ? [text('from'), text('to')] : (row.boxes.get('rank') ?? []);
  const band = bandOf(ends.length === 0 ? text('rank') : ends.length === 2 ? ends.join('-') : '');
  const parsed = moneyIn({ text: text('reward'), control: row.controls.get('reward') ?? null }, reader);
  if (parsed.kind === 'blank' && ends.join('').trim() === '') return 'blank';
  if (!band || parsed.kind !== 'value') return null;
  return { ...band, reward: parsed.value };
}

/** `1-3`, `Rank 4 to 10`, `5`. */
function bandOf(text: string): { from: number; to: number } | null {
  const match =
    /^(?:rank|peringkat|top|#|posisi|place)? ?#?(\d{1,4})(?: ?(?:[-–~]|to|sampai|hingga|s\/d) ?#?(\d{1,4}))?$/i.exec(
      text,
    );
  if (!match || /^top/i.test(text)) return null;
  const from = Number(match[1]);
  const to = match[2] === undefined ? from : Number(match[2]);
  return from >= 1 && to >= from ? { from, to } : null;
}
