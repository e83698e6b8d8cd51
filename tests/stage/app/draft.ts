import { dayFromToday, region } from './format';
import { options } from './options';

export type Task = { content: string; goal: string; number?: number; reward?: number };
export type Rank = { from?: number; to?: number; reward?: number };
export type Product = {
  id: string;
  name: string;
  price: number;
  stock: number;
  commission?: number;
  adsCommission?: number;
};

/** Everything that the two forms hold. Days are ISO, or the raw text of a page that shows nonsense. */
export type Draft = {
  name: string;
  plusType: string;
  period: [string, string];
  until: string;
  budget?: number;
  reward?: number;
  tasks: Task[];
  ranks: Rank[];
  sampleOffered: string;
  sampleApproval: string;
  products: Product[];
  contentType: string;
  message: string;
  email: string;
  whatsapp: string;
  telegram: string;
  phone: string;
  creators: string[];
  categories: string;
  followers: string;
  gender: string;
  status: string;
};

/** The draft that the address asks for: given keys over good defaults, `null` for left blank. */
export function openingDraft(kind: 'plus' | 'target'): Draft {
  const given = options.values;
  const base: Draft = kind === 'plus' ? plusDefaults() : targetDefaults();
  const text = (key: string, other: string) => (key in given ? String(given[key] ?? '') : other);
  const number = (key: string, other?: number) => (key in given ? numberOf(given[key]) : other);
  const list = <T>(key: string, read: (row: Record<string, unknown>) => T, other: T[]) =>
    key in given ? rows(given[key]).map(read) : other;
  return {
    ...base,
    name: text('name', base.name),
    plusType: text('plusType', base.plusType),
    period: [text('start', base.period[0]), text('end', base.period[1])],
    until: text('until', text('end', base.until)),
    budget: number('budget', base.budget),
    reward: number('reward', base.reward),
    tasks: list('tasks', taskOf, base.tasks),
    ranks: list('ranks', rankOf, base.ranks),
    sampleOffered: text('sampleOffered', base.sampleOffered),
    sampleApproval: text('sampleApproval', base.sampleApproval),
    products: list('products', productOf, base.products),
    contentType: text('contentType', base.contentType),
    message: text('message', base.message),
    email: text('email', base.email),
    whatsapp: text('whatsapp', base.whatsapp),
    telegram: text('telegram', base.telegram),
    phone: text('phone', base.phone),
    creators: Array.isArray(given['creators']) ? given['creators'].map(String) : base.creators,
    categories: text('categories', base.categories),
    followers: text('followers', base.followers),
    gender: text('gender', base.gender),
    status: text('status', base.status),
  };
}

let submitted: Draft | undefined;

/** Keeps what was submitted, for the payment page. */
export function rememberSubmitted(draft: Draft): void {
  submitted = draft;
}

export function submittedDraft(): Draft {
  return submitted ?? openingDraft('plus');
}

const money = region === 'ID' ? 1 : 1 / 15000;

/** The shop's shelf, for the picker and for the defaults. */
export const shelf: readonly Product[] = [
  { id: '1729460011223344551', name: 'Serum Kelor 30 ml', price: 99000 * money, stock: 240 },
  { id: '1729460011223344552', name: 'Sabun Batang Sereh', price: 25500 * money, stock: 1200 },
  { id: '1729460011223344553', name: 'Masker Beras Hitam', price: 45000 * money, stock: 36 },
  { id: '1729460011223344554', name: 'Lilin Aroma Pandan', price: 150000 * money, stock: 0 },
];

function plusDefaults(): Draft {
  return {
    ...blank,
    name: 'Serum Kelor akhir tahun',
    plusType: 'task',
    period: [dayFromToday(14), dayFromToday(43)],
    budget: Math.round(15000000 * money),
    reward: Math.round(250000 * money),
    tasks: [
      { content: 'video', goal: 'content', number: 3, reward: Math.round(150000 * money) },
      { content: 'live', goal: 'orders', number: 10, reward: Math.round(100000 * money) },
    ],
    ranks: [
      { from: 1, to: 3, reward: Math.round(1500000 * money) },
      { from: 4, to: 10, reward: Math.round(500000 * money) },
    ],
    sampleOffered: 'yes',
    sampleApproval: 'manual',
    products: shelf.slice(0, 2).map((product) => ({ ...product, commission: 12 })),
    status: 'draft',
  };
}

function targetDefaults(): Draft {
  const shop = { email: 'halo@toko.example', whatsapp: '81200000000' };
  return {
    ...blank,
    ...shop,
    name: 'Undangan Sabun Sereh',
    until: dayFromToday(45),
    message: 'Halo @username, kami dari Toko Melati.',
    contentType: 'video',
    sampleOffered: 'yes',
    sampleApproval: '',
    products: shelf.slice(0, 2).map((product) => ({ ...product, commission: 10 })),
    creators: ['rina.masak', 'budi_unboxing'],
  };
}

const blank: Draft = {
  name: '',
  plusType: '',
  period: ['', ''],
  until: '',
  tasks: [],
  ranks: [],
  sampleOffered: 'no',
  sampleApproval: '',
  products: [],
  contentType: '',
  message: '',
  email: '',
  whatsapp: '',
  telegram: '',
  phone: '',
  creators: [],
  categories: 'any',
  followers: 'any',
  gender: 'any',
  status: '',
};

function taskOf(row: Record<string, unknown>): Task {
  const { content, goal, number, reward } = row;
  return {
    content: String(content ?? ''),
    goal: String(goal ?? ''),
    number: numberOf(number),
    reward: numberOf(reward),
  };
}

function rankOf({ from, to, reward }: Record<string, unknown>): Rank {
  return { from: numberOf(from), to: numberOf(to), reward: numberOf(reward) };
}

function productOf(row: Record<string, unknown>): Product {
  return {
    id: String(row['id'] ?? '1729460011223344999'),
    name: String(row['name'] ?? 'Produk'),
    price: numberOf(row['price']) ?? 0,
    stock: numberOf(row['stock']) ?? 0,
    commission: numberOf(row['commission']),
    adsCommission: numberOf(row['adsCommission']),
  };
}

function rows(value: unknown): Record<string, unknown>[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.map((row) =>
    typeof row === 'object' && row !== null ? Object.fromEntries(Object.entries(row)) : {},
  );
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'number' ? value : Number.parseFloat(String(value ?? ''));
  return Number.isFinite(number) ? number : undefined;
}
