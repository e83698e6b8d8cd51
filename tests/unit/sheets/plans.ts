import { assumedLeadTimes, undecided, type Creation, type Shop, type Slot } from '../../../lib/model/plan';
import { creationSchema, instantSchema, isoDaySchema, zoneSchema } from '../../../lib/model/schema';
import type { Plan, PlanMarket } from '../../../lib/sheets';

export const day = (text: string) => isoDaySchema.parse(text);
export const instant = (text: string) => instantSchema.parse(text);

export const shop: Shop = {
  id: 'shop-own-id-77',
  market: 'ID',
  platformId: '7494012345678901234',
  nickname: 'Toko Melati Senja',
  settings: { leadTimes: assumedLeadTimes, budgetCap: { minor: 20_000_000, currency: 'IDR' } },
  revision: 1,
};

const limits: PlanMarket['limits'] = {
  plusQuota: {
    value: { count: 5, days: 30 },
    source: 'cp-quota',
    verified: day('2026-03-01'),
    grade: 'seen',
    status: 'ok',
  },
};

export const jakarta = {
  id: 'ID',
  currency: 'IDR',
  zone: zoneSchema.parse('Asia/Jakarta'),
  zoneLabel: 'WIB',
  limits,
  validFrom: instant('2026-01-01T00:00:00Z'),
} as const;
export const london = {
  ...jakarta,
  id: 'GB',
  currency: 'GBP',
  zone: zoneSchema.parse('Europe/London'),
  zoneLabel: '',
} as const;

/** A slot with everything in it, and what a test wants otherwise. */
export function slot(other: Partial<Slot> = {}): Slot {
  return {
    id: 'slot-1',
    shop: shop.id,
    kind: 'plus-task',
    name: 'April serum push',
    status: 'draft',
    start: day('2026-04-01'),
    end: day('2026-04-14'),
    payDay: day('2026-03-25'),
    fee: { minor: 5_000_000, currency: 'IDR' },
    products: [
      { id: '1729384756', name: 'Glow serum 30 ml', commission: 1575 },
      { id: null, name: 'Rose toner', commission: 800 },
    ],
    creators: ['@melati.senja', '@raka_ulas'],
    sampleOffered: 'yes',
    ...undecided,
    notes: 'Ask for two videos.',
    deletedAt: null,
    createdAt: instant('2026-03-01T02:00:00Z'),
    revision: 1,
    ...other,
  };
}

export function creation(at: string, other: Partial<Creation> = {}): Creation {
  const id = `creation-${at.replace(/[^0-9A-Za-z]/g, '')}`;
  return creationSchema.parse({
    id,
    shop: shop.id,
    at,
    exact: true,
    status: 'ongoing',
    slot: null,
    note: '',
    ...other,
  });
}

export function plan(other: Partial<Plan> = {}): Plan {
  return {
    shop,
    market: jakarta,
    slots: [slot()],
    ledger: { known: false },
    madeAt: instant('2026-03-31T17:05:00Z'),
    madeBy: '0.1.0',
    ...other,
  };
}
