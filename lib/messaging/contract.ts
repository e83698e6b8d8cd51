/**
 * The closed list of what may be asked of the worker: who may ask, what goes in, what comes out. Documentation and
 * parser in one. Adding an operation is one entry here, one in `entrypoints/background/handlers.ts`, and its use case.
 * Only the worker imports the schemas; the asking side takes types from here and stays free of zod.
 */
import * as z from 'zod/mini';
import { between, sized, spelt, whole } from '../model/checks';
import {
  creatorSchema,
  idSchema,
  instantSchema,
  isoDaySchema,
  marketCalendarSchema,
  marketSchema,
  rateEntrySchema,
  receiptSchema,
  sampleSchema,
  shopSettingsSchema,
  slotSchema,
  statusSchema,
} from '../model/schema';
import type { Copy, CopyHead } from '../model/copy';
import type { Creator, Ledger, MarketCalendar, RateEntry, Sample, Shop, Slot } from '../model/plan';
import type { PlanFacts } from '../model/plan-facts';
import type { Receipt } from '../model/receipt';
import type { Health, Steps } from '../model/step';

/** `page` is a page of the extension itself; `content` is a script beside the host's page, which may be hostile. */
export type Caller = 'page' | 'content';

interface Shape<C, I, Answer> {
  readonly callers: C;
  readonly request: I;
  /** Never there: it carries the type. */
  readonly answer?: Answer;
}
/** How many rows could not be read; they are kept. */
interface SetAside {
  readonly setAside: number;
}

const page = ['page'] as const;
const both = ['page', 'content'] as const;
/**
 * Who may ask and what goes in; what comes out is the compiler's, since whatever the worker answers was parsed where it
 * came in, at the wall of the database. Functions, since the worker's budget counts every repeated name.
 */
const op = <Answer>(): (<C extends readonly Caller[], I>(callers: C, request: I) => Shape<C, I, Answer>) =>
  shape;
const shape = <C, I>(callers: C, request: I) => ({ callers, request });
const list = <T extends z.ZodMiniType>(item: T): z.ZodMiniType<readonly z.infer<T>[]> => z.array(item);
/** SHA-256 in hex: the name of a copy, or of a part of one. */
const digest = z.string().check(spelt(/^[0-9a-f]{64}$/));
/** Names a change before it is made, so that asking again after a lost answer changes nothing. */
const operation = idSchema;
/** The revision the asker last saw; 0 for a thing that does not exist yet. */
const expected = whole().check(between(0));
const reason = z.string().check(sized(500));
const deletion = z.strictObject({ operation, id: idSchema, expected });
const ofShop = z.strictObject({ shop: idSchema });
const nothing = z.strictObject({});
/** Both ways of a turn of the plan. */
const turning = z.strictObject({ operation, step: z.optional(idSchema) });
const platformId = z.nullable(z.string().check(spelt(/^\d{1,30}$/)));

export const contract = {
  /** All shops that are in the plan. */
  'shop.list': op<readonly Shop[]>()(page, nothing),
  /** The shop of a page, made when it is new. Several shops of one market and no number on the page: null, the seller picks. */
  'shop.open': op<{ readonly shop: Shop | null; readonly choices: readonly Shop[] }>()(
    both,
    z.strictObject({ operation, market: marketSchema, platformId }),
  ),
  'shop.save': op<Shop>()(
    page,
    z.strictObject({
      operation,
      id: idSchema,
      expected,
      nickname: z.string(),
      settings: shopSettingsSchema,
    }),
  ),
  /** What the sidebar needs to judge a draft of this shop, in one answer. */
  'plan.facts': op<PlanFacts>()(both, ofShop),
  /**
   * Slots of a shop (null: of all shops), 500 a page at most. `after` is the id that the last page ended with. `within`:
   * only slots of this shop that have one of these days.
   */
  'slot.list': op<{ readonly slots: readonly Slot[]; readonly next: string | null } & SetAside>()(
    page,
    z.strictObject({
      shop: z.nullable(idSchema),
      deleted: z.boolean(),
      after: z.nullable(idSchema),
      within: z.exactOptional(z.strictObject({ from: isoDaySchema, to: isoDaySchema })),
    }),
  ),
  /**
   * Adds or changes a slot; `slot.revision` is the revision the asker last saw (0: new). `creation` is what a list of the
   * platform said of it.
   */
  'slot.save': op<Slot>()(
    both,
    z.strictObject({
      operation,
      slot: slotSchema,
      creation: z.exactOptional(
        z.strictObject({ day: z.nullable(isoDaySchema), instead: z.nullable(idSchema) }),
      ),
    }),
  ),
  /** Adds and changes the slots of a file, called `name`, as one step: all or none. */
  'slot.import': op<{ readonly saved: number }>()(
    page,
    z.strictObject({ operation, shop: idSchema, name: z.string(), slots: list(slotSchema) }),
  ),
  /** Puts a slot into the bin, from where undo brings it back for 30 days. */
  'slot.delete': op<Slot>()(page, deletion),
  'creation.list': op<Ledger>()(both, ofShop),
  /** The answer to "how many in the last 30 days": dated ones count from their moment, the rest from now at the latest. */
  'creation.answer': op<Ledger>()(
    both,
    z.strictObject({
      operation,
      shop: idSchema,
      count: whole().check(between(0, 5)),
      dates: z.array(isoDaySchema).check(sized(5)),
    }),
  ),
  /** Adds a creation, or changes one with a reason. */
  'creation.save': op<Ledger>()(
    both,
    z.strictObject({
      operation,
      shop: idSchema,
      id: z.nullable(idSchema),
      at: instantSchema,
      status: statusSchema,
      slot: z.nullable(idSchema),
      reason,
    }),
  ),
  'creation.delete': op<Ledger>()(
    page,
    z.strictObject({
      operation,
      shop: idSchema,
      id: idSchema,
      reason: reason.check(sized(Infinity, 1)),
    }),
  ),
  /** Samples of a shop. */
  'sample.list': op<{ readonly samples: readonly Sample[] } & SetAside>()(page, ofShop),
  /** Adds or changes a sample; `revision` is the one that the asker last saw (0: new). The same for the next two. */
  'sample.save': op<Sample>()(page, z.strictObject({ operation, sample: sampleSchema })),
  'sample.delete': op<string>()(page, deletion),
  /** What the seller made of the calendars of markets. */
  'calendar.list': op<{ readonly calendars: readonly MarketCalendar[] } & SetAside>()(page, nothing),
  'calendar.save': op<MarketCalendar>()(page, z.strictObject({ operation, calendar: marketCalendarSchema })),
  /** Open rates of a shop's products. */
  'rate.list': op<{ readonly rates: readonly RateEntry[] } & SetAside>()(page, ofShop),
  'rate.save': op<RateEntry>()(page, z.strictObject({ operation, rate: rateEntrySchema })),
  'rate.delete': op<string>()(page, deletion),
  /** Creators whom a shop works with. */
  'creator.list': op<{ readonly creators: readonly Creator[] } & SetAside>()(page, ofShop),
  'creator.save': op<Creator>()(page, z.strictObject({ operation, creator: creatorSchema })),
  'creator.delete': op<string>()(page, deletion),
  /** Keeps what was submitted, for good: a receipt is never changed. */
  'receipt.save': op<Receipt>()(both, z.strictObject({ operation, receipt: receiptSchema })),
  /** Receipts of a shop, newest first. */
  'receipt.list': op<{ readonly receipts: readonly Receipt[] } & SetAside>()(page, ofShop),
  /** Takes the last step back. With `step`, only if that is still the last one; otherwise it is a conflict. */
  'plan.undo': op<Steps>()(page, turning),
  'plan.redo': op<Steps>()(page, turning),
  'plan.steps': op<Steps & { readonly health: Health }>()(page, nothing),
  /** Copies of the plan in the worker's second database, newest first, and the version of the plan's own one. */
  'copy.list': op<{ readonly schema: number; readonly copies: readonly CopyHead[] }>()(page, nothing),
  'copy.read': op<Copy>()(page, z.strictObject({ id: digest })),
  /** Copies the plan as it is now; a plan of a newer version too. */
  'copy.make': op<Copy>()(page, nothing),
  /** A part of a copy: the text `{"table": …, "rows": […]}`, a few hundred rows at most. */
  'copy.part': op<string>()(page, z.strictObject({ digest })),
  /** Hands in a part of a file and gets its digest; refused when one row of it does not parse. Changes no plan. */
  'copy.stage': op<string>()(page, z.strictObject({ text: z.string() })),
  /** Makes the plan what these parts say: one transaction, one step that can be undone. A copy is made before. */
  'plan.restore': op<null>()(page, z.strictObject({ operation, parts: list(digest), name: z.string() })),
  /** What is there is the plan from now on, although it is less than it was. */
  'plan.accept': op<null>()(page, nothing),
  /** Opens the planner page, or shows the one that is open. */
  'planner.open': op<null>()(both, z.strictObject({ shop: z.nullable(idSchema) })),
} as const satisfies Record<string, Shape<readonly Caller[], z.ZodMiniType, unknown>>;

export type Contract = typeof contract;
export type Operation = keyof Contract;
export type Request<O extends Operation> = z.infer<Contract[O]['request']>;
export type Response<O extends Operation> =
  Contract[O] extends Shape<unknown, unknown, infer Answer> ? Answer : never;

export type FailureCode = 'invalid' | 'forbidden' | 'conflict' | 'storage' | 'too-new' | 'gone' | 'unknown';
/** Why a request was not done. `conflict` carries the version that is stored now. `message` is for the diagnostics only. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
  readonly current?: unknown;
}
export type Reply<O extends Operation> =
  { readonly ok: true; readonly value: Response<O> } | { readonly ok: false; readonly failure: Failure };

/** The asking side: never throws, every failure is a value. */
export type Ask = <O extends Operation>(operation: O, request: Request<O>) => Promise<Reply<O>>;

/** The answering side, total: a forgotten operation does not compile. What was refused is a value, what throws is a bug. */
export type Handlers = {
  readonly [O in Operation]: (request: Request<O>, caller: Caller) => Promise<Reply<O>>;
};
