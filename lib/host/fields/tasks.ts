import type { Control } from '../../dom/scan';
import type { ContentKind, Task } from '../../model/draft';
import type { Money } from '../../model/money';
import { parseCount } from '../../text/number-text';
import { contents } from './content-type';
import { meaningsOf } from './columns';
import { defineRows, type ManyFound, type Reader, type Rows } from './define-field';
import { repeatedRows, rowsReading, type RepeatedRow } from './repeated-rows';
import { choiceOf, moneyIn } from './values';

/** Words of the help page (6 March 2026): a task is a content type, what it must generate, a number and a reward. No page was seen. */
const parts = meaningsOf({
  goal: {
    en: 'Task requirement|Task requirements|Requirement|Goal|Task goal|Task type|Goal type|Metric|Task criteria|Preferred task criteria|Task',
    id: 'Syarat tugas|Persyaratan tugas|Persyaratan|Tujuan tugas|Jenis tugas|Tipe tugas|Jenis target|Kriteria tugas|Metrik|Tugas',
  },
  content: {
    en: 'Content type|Content|Content format|Task content',
    id: 'Jenis konten|Tipe konten|Konten|Format konten',
  },
  count: {
    en: 'Goal number|Quantity|Number|Target number|Target|Task target|Required number|Amount required|Goal value|Target value|Task number',
    id: 'Jumlah target|Jumlah|Kuantitas|Target|Target tugas|Nilai target|Jumlah yang dibutuhkan|Angka target',
  },
  posts: {
    en: 'Number of contents|Number of content|Content count|Number of posts|Number of videos',
    id: 'Jumlah konten|Jumlah video|Jumlah postingan',
  },
  orders: { en: 'Number of orders|Order target|Orders to generate', id: 'Jumlah pesanan|Target pesanan' },
  sales: {
    en: 'Sales target|Sales amount|GMV target|Target GMV|Target sales',
    id: 'Target penjualan|Jumlah penjualan|Nilai penjualan|Target GMV',
  },
  reward: {
    en: 'Task reward|Reward|Reward amount|Preferred reward|Reward for this task|Preferred task reward|Reward per task',
    id: 'Hadiah tugas|Hadiah|Jumlah hadiah|Hadiah untuk tugas ini|Hadiah per tugas|Nominal hadiah|Imbalan',
  },
});
type Part = keyof typeof parts;

const goals = choiceOf<Task['goal']>({
  content: {
    en: 'Content|Number of contents|Number of content|Contents|Post content|Publish content|Videos|Posts|Generate content',
    id: 'Konten|Jumlah konten|Buat konten|Posting konten|Video|Menghasilkan konten',
  },
  orders: {
    en: 'Orders|Order|Number of orders|Generate orders',
    id: 'Pesanan|Jumlah pesanan|Menghasilkan pesanan',
  },
  sales: {
    en: 'Sales|GMV|Sales amount|Generate sales|Sales (GMV)',
    id: 'Penjualan|Nilai penjualan|GMV|Menghasilkan penjualan',
  },
});

/** The tasks, a row each: all of them, or none when one could not be read. */
export const tasks = defineRows('tasks', {
  words: Object.values(parts),
  find(rows: Rows): ManyFound<'tasks'> {
    const isTask = (row: ReadonlySet<Part>): boolean => {
      // A number of something, without what is to be made or what is paid for it, is no task.
      if (!row.has('reward') && !row.has('content')) return false;
      const counted = row.has('posts') || row.has('orders') || row.has('sales');
      return counted || (row.has('count') && row.has('goal'));
    };
    return rowsReading(rows, repeatedRows(rows, parts, isTask), (row) => taskOf(row, rows.reader));
  },
});

function taskOf(row: RepeatedRow<Part>, reader: Reader): Task | 'blank' | null {
  const text = (part: Part): string => row.texts.get(part)?.trim() ?? '';
  const named = (['posts', 'orders', 'sales'] as const).filter((part) => row.texts.has(part));
  const goal =
    named.length === 1 ? (named[0] === 'posts' ? 'content' : (named[0] ?? null)) : goals.find(text('goal'));
  const number = text(named[0] ?? 'count');
  if (number === '' && text('goal') === '' && text('reward') === '') return 'blank';
  const control = row.controls.get(named[0] ?? 'count') ?? null;
  const count = goal === null ? null : countOf(goal, number, control, reader);
  const content = contentOf(text('content'));
  const reward = rewardOf(row, reader);
  if (goal === null || count === null || content === 'unreadable' || reward === 'unreadable') return null;
  return { content, goal, count, reward };
}

function countOf(goal: Task['goal'], text: string, control: Control | null, reader: Reader): number | null {
  if (goal === 'sales') {
    const parsed = moneyIn({ text, control }, reader);
    return parsed.kind === 'value' ? parsed.value.minor : null;
  }
  const parsed = parseCount(text, reader.language);
  return parsed.kind === 'value' ? parsed.value : null;
}
function contentOf(text: string): ContentKind | null | 'unreadable' {
  if (text === '') return null;
  const kind = contents.find(text);
  return kind === 'none' ? null : (kind ?? 'unreadable');
}
function rewardOf(row: RepeatedRow<Part>, reader: Reader): Money | null | 'unreadable' {
  const text = row.texts.get('reward') ?? '';
  const parsed = moneyIn({ text, control: row.controls.get('reward') ?? null }, reader);
  if (parsed.kind === 'blank') return null;
  return parsed.kind === 'value' ? parsed.value : 'unreadable';
}
