import { options } from './options';
import type { Word } from './words';

export type Campaign = {
  id: string;
  name: string;
  type: Word;
  status: Word;
  start: number;
  end: number;
  /** Shown for the days of the campaign, whatever they are. */
  days?: string;
  /** Days from today; null: the page does not show it. */
  created: number | null;
  cost: number;
};

/** One campaign of each status; days count from today. */
const all: readonly Campaign[] = [
  {
    id: '7512340000000000101',
    name: 'Serum Kelor akhir tahun',
    type: 'task',
    status: 'draft',
    start: 14,
    end: 43,
    created: -1,
    cost: 15000000,
  },
  {
    id: '7512340000000000102',
    name: 'Sabun Sereh mingguan',
    type: 'task',
    status: 'pending',
    start: 20,
    end: 40,
    created: -2,
    cost: 8000000,
  },
  {
    id: '7512340000000000103',
    name: 'Tantangan Masker',
    type: 'challenge',
    status: 'paid',
    start: 5,
    end: 34,
    created: -6,
    cost: 12500000,
  },
  {
    id: '7512340000000000104',
    name: 'Lilin Pandan',
    type: 'task',
    status: 'ongoing',
    start: -7,
    end: 30,
    created: -21,
    cost: 9750000,
  },
  {
    id: '7512340000000000105',
    name: 'Tantangan Serum',
    type: 'challenge',
    status: 'ended',
    start: -60,
    end: -20,
    created: -70,
    cost: 20000000,
  },
  {
    id: '7512340000000000106',
    name: 'Paket hemat',
    type: 'task',
    status: 'recalled',
    start: 3,
    end: 20,
    created: -9,
    cost: 4500000,
  },
  {
    id: '7512340000000000107',
    name: 'Promo pembuka',
    type: 'task',
    status: 'cancelled',
    start: -30,
    end: -10,
    created: -45,
    cost: 3000000,
  },
  {
    id: '7512340000000000108',
    name: 'Promo gajian',
    type: 'task',
    status: 'expired',
    start: -12,
    end: 10,
    created: -28,
    cost: 6000000,
  },
];

/**
 * The list that the address asks for: `campaigns` names the rows by number and what is otherwise in them. A text stands as
 * given, so a page can show nonsense.
 */
export const campaigns: readonly Campaign[] = asked(options.values['campaigns']);

function asked(given: unknown): readonly Campaign[] {
  if (!Array.isArray(given)) return all;
  const rows: readonly unknown[] = given;
  return rows.flatMap((row) => {
    if (typeof row !== 'object' || row === null) return [];
    const number = Number(Reflect.get(row, 'row') ?? 0);
    const base = all[number];
    return base ? [{ ...base, ...row }] : [];
  });
}

export const colours: Partial<Record<Word, string>> = {
  pending: 'orange',
  paid: 'arcoblue',
  ongoing: 'green',
  ended: 'gray',
};
