/**
 * The walls: zod schemas that turn text from a message, a database row or a file into model values.
 * Branded strings are made here and in `lib/text` only.
 */
import * as z from 'zod/mini';
import { between, sized, spelt, whole } from './checks';
import type { Instant, IsoDay, Zone } from './day';
import { campaignStatuses, fieldIds, pageKinds } from './draft';
import { marketIds } from './market';
import { dismissReasons } from './dismissal';
import { type Currency, type Money, shownDecimals } from './money';
import type { FirstReceipt, FullReceipt, Receipt } from './receipt';
import {
  briefItems,
  calendarKinds,
  creatorPools,
  sampleDays,
  slotKinds,
  windowKinds,
  type Creation,
  type Creator,
  type LeadTimes,
  type MarketCalendar,
  type RateEntry,
  type Sample,
  type Shop,
  type ShopSettings,
  type Slot,
} from './plan';

z.config({ jitless: true });

const shortText = z.string().check(sized(2_000));
const longText = z.string().check(sized(64_000));
/** Ids are made by us (`lib/platform/ids`): letters, digits and a few marks, so they are safe in a file or an attribute. */
export const idSchema = z.string().check(spelt(/^[A-Za-z0-9:_-]{1,80}$/));

export const isoDaySchema = branded<IsoDay>(z.string().check(z.refine(isDay, 'not a day like 2026-12-01')));
/** Any way of writing a moment, as the one way in which we write it. */
export const instantSchema = branded<Instant>(
  z.string().check((text) => {
    if (isInstant(text.value)) text.value = Temporal.Instant.from(text.value).toString();
    else
      text.issues.push({
        code: 'custom',
        input: text.value,
        message: 'not a moment like 2026-12-01T02:00:00Z',
      });
  }),
);
export const zoneSchema = branded<Zone>(z.string().check(sized(60, 3)));
const currencySchema = z.literal(Object.keys(shownDecimals) as [Currency, ...Currency[]]);
export const moneySchema: z.ZodMiniType<Money> = z.strictObject({
  minor: whole().check(between(0)),
  currency: currencySchema,
});
const basisPoints = whole().check(between(0, 10_000));
const days = whole().check(between(0, 365));
const revision = whole().check(between(0));

export const marketSchema = z.literal(marketIds);
export const statusSchema = z.literal(campaignStatuses);
export const slotKindSchema = z.literal(slotKinds);

export const leadTimesSchema: z.ZodMiniType<LeadTimes> = z.strictObject({
  approve: days,
  pack: days,
  transit: days,
  content: days,
  packOnWorkingDays: z.boolean(),
});
export const shopSettingsSchema: z.ZodMiniType<ShopSettings> = z.strictObject({
  leadTimes: leadTimesSchema,
  budgetCap: z.nullable(moneySchema),
});
export const shopSchema: z.ZodMiniType<Shop> = z.strictObject({
  id: idSchema,
  market: marketSchema,
  platformId: z.nullable(z.string().check(spelt(/^\d{1,30}$/))),
  nickname: shortText,
  settings: shopSettingsSchema,
  revision,
});
const day = z.nullable(isoDaySchema);
const amount = z.nullable(moneySchema);
const named = shortText.check(sized(Infinity, 1));
export const slotSchema: z.ZodMiniType<Slot> = z.strictObject({
  id: idSchema,
  shop: idSchema,
  kind: slotKindSchema,
  name: shortText,
  status: statusSchema,
  start: day,
  end: day,
  payDay: day,
  fee: amount,
  products: z.array(
    z.strictObject({
      id: z.nullable(shortText),
      name: z.nullable(shortText),
      commission: z.nullable(basisPoints),
    }),
  ),
  creators: z.array(shortText),
  sampleOffered: z.literal(['yes', 'no', 'unknown']),
  brief: z.strictObject(allOf(briefItems, z.nullable(shortText))),
  tags: z.array(named),
  windows: z.array(z.strictObject({ kind: z.literal(windowKinds), from: isoDaySchema, to: isoDaySchema })),
  adsEnd: day,
  adsCodeEnd: day,
  sampleCost: amount,
  gmvEstimate: amount,
  results: z.strictObject({
    orders: z.nullable(revision),
    gmv: amount,
    commission: amount,
  }),
  notes: longText,
  deletedAt: z.nullable(instantSchema),
  createdAt: instantSchema,
  revision,
  platformId: z.exactOptional(z.string().check(z.regex(/^\d{1,30}$/))),
});
export const creationSchema: z.ZodMiniType<Creation> = z.strictObject({
  id: idSchema,
  shop: idSchema,
  at: instantSchema,
  exact: z.boolean(),
  status: statusSchema,
  slot: z.nullable(idSchema),
  note: shortText,
});

export const sampleSchema: z.ZodMiniType<Sample> = z.strictObject({
  id: idSchema,
  shop: idSchema,
  slot: z.nullable(idSchema),
  creator: named,
  product: z.nullable(named),
  ...allOf(sampleDays, day),
  note: shortText,
  revision,
});
export const marketCalendarSchema: z.ZodMiniType<MarketCalendar> = z.strictObject({
  id: marketSchema,
  entries: z.array(
    z.strictObject({
      id: idSchema,
      kind: z.literal(calendarKinds),
      from: isoDaySchema,
      to: isoDaySchema,
      name: named,
      on: z.boolean(),
    }),
  ),
  switched: z.array(z.strictObject({ item: named, on: z.boolean() })),
  revision,
});
export const rateEntrySchema: z.ZodMiniType<RateEntry> = z.strictObject({
  id: idSchema,
  shop: idSchema,
  productId: z.nullable(named),
  productName: z.nullable(named),
  from: isoDaySchema,
  rate: basisPoints,
  revision,
});
export const creatorSchema: z.ZodMiniType<Creator> = z.strictObject({
  id: idSchema,
  shop: idSchema,
  handle: named,
  pool: z.literal(creatorPools),
  tier: shortText,
  note: shortText,
  revision,
});

const receiptParts = {
  id: idSchema,
  shop: idSchema,
  slot: z.nullable(idSchema),
  at: instantSchema,
  page: z.literal(pageKinds),
  url: shortText.check(spelt(/^https:[^?#]*$/)),
  fields: z.array(
    z.strictObject({
      field: z.literal(fieldIds),
      state: z.literal(['read', 'blank', 'ambiguous', 'unreadable', 'missing']),
      text: longText,
    }),
  ),
  lines: z.array(
    z.strictObject({
      rule: shortText,
      outcome: z.literal(['pass', 'not-applicable', 'found', 'cannot-tell', 'broken']),
      severity: z.nullable(z.literal(['blocker', 'warning', 'note'])),
    }),
  ),
  validFrom: instantSchema,
};
const firstReceipt: z.ZodMiniType<FirstReceipt> = z.strictObject(receiptParts);
const fullReceipt: z.ZodMiniType<FullReceipt> = z.strictObject({
  ...receiptParts,
  version: z.literal(2),
  dismissals: z.array(
    z.strictObject({ rule: shortText, reason: z.literal(dismissReasons), until: isoDaySchema }),
  ),
  pack: z.nullable(shortText),
});
export const receiptSchema: z.ZodMiniType<Receipt> = z.union([fullReceipt, firstReceipt]);

/** The same schema under each name. */
function allOf<K extends string, S>(names: readonly K[], schema: S): Record<K, S> {
  // `fromEntries` forgets which names it was given.
  return Object.fromEntries(names.map((name) => [name, schema])) as Record<K, S>;
}

function isDay(text: string): boolean {
  if (!/^(19[7-9]\d|20\d\d|21\d\d)-\d\d-\d\d$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}
function isInstant(text: string): boolean {
  if (text.length > 40) return false;
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}

/** A text that was checked is a day, a moment or a zone from here on. */
function branded<B extends string>(schema: z.ZodMiniType<string>): z.ZodMiniType<B, string> {
  return schema as unknown as z.ZodMiniType<B, string>;
}
