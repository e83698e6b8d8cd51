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
  shopSchema,
  shopSettingsSchema,
  slotSchema,
  statusSchema,
} from '../model/schema';
import { health, ledger, step } from './plan-shapes';
import { copy, copyHead, count, digest, list } from './copy-shapes';

/** `page` is a page of the extension itself; `content` is a script beside the host's page, which may be hostile. */
export type Caller = 'page' | 'content';

interface OperationShape {
  readonly callers: readonly Caller[];
  readonly request: z.ZodMiniType;
  readonly response: z.ZodMiniType;
}

const page = ['page'] as const;
const both = ['page', 'content'] as const;
/** Who may ask, what goes in, what comes out; a function, since the worker's budget counts every repeated name. */
const op = <C extends readonly Caller[], I extends z.ZodMiniType, O extends z.ZodMiniType>(
  callers: C,
  request: I,
  response: O,
) => ({ callers, request, response });
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
const turned = z.strictObject({ undo: step, redo: step });
const setAside = whole();
const platformId = z.nullable(z.string().check(spelt(/^\d{1,30}$/)));

export const contract = {
  /** All shops that are in the plan. */
  'shop.list': op(page, nothing, list(shopSchema)),
  /** The shop of a page, made when it is new. Several shops of one market and no number on the page: null, the seller picks. */
  'shop.open': op(
    both,
    z.strictObject({ operation, market: marketSchema, platformId }),
    z.strictObject({ shop: z.nullable(shopSchema), choices: list(shopSchema) }),
  ),
  'shop.save': op(
    page,
    z.strictObject({
      operation,
      id: idSchema,
      expected,
      nickname: z.string(),
      settings: shopSettingsSchema,
    }),
    shopSchema,
  ),
  /** What the sidebar needs to judge a draft of this shop, in one answer. */
  'plan.facts': op(
    both,
    ofShop,
    z.strictObject({
      shop: shopSchema,
      ledger,
      slots: list(slotSchema),
      samples: list(sampleSchema),
      calendar: z.nullable(marketCalendarSchema),
      rates: list(rateEntrySchema),
      health,
    }),
  ),
  /** Slots of a shop (null: of all shops), 500 a page at most. `after` is the id that the last page ended with. */
  'slot.list': op(
    page,
    z.strictObject({
      shop: z.nullable(idSchema),
      deleted: z.boolean(),
      after: z.nullable(idSchema),
    }),
    z.strictObject({ slots: list(slotSchema), next: z.nullable(idSchema), setAside }),
  ),
  /**
   * Adds or changes a slot; `slot.revision` is the revision the asker last saw (0: new). `creation` is what a list of the
   * platform said of it.
   */
  'slot.save': op(
    both,
    z.strictObject({
      operation,
      slot: slotSchema,
      creation: z.exactOptional(
        z.strictObject({ day: z.nullable(isoDaySchema), instead: z.nullable(idSchema) }),
      ),
    }),
    slotSchema,
  ),
  /** Adds and changes the slots of a file, called `name`, as one step: all or none. */
  'slot.import': op(
    page,
    z.strictObject({ operation, shop: idSchema, name: z.string(), slots: list(slotSchema) }),
    z.strictObject({ saved: whole() }),
  ),
  /** Puts a slot into the bin, from where undo brings it back for 30 days. */
  'slot.delete': op(page, deletion, slotSchema),
  'creation.list': op(both, ofShop, ledger),
  /** The answer to "how many in the last 30 days": dated ones count from their moment, the rest from now at the latest. */
  'creation.answer': op(
    both,
    z.strictObject({
      operation,
      shop: idSchema,
      count: whole().check(between(0, 5)),
      dates: z.array(isoDaySchema).check(sized(5)),
    }),
    ledger,
  ),
  /** Adds a creation, or changes one with a reason. */
  'creation.save': op(
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
    ledger,
  ),
  'creation.delete': op(
    page,
    z.strictObject({
      operation,
      shop: idSchema,
      id: idSchema,
      reason: reason.check(sized(Infinity, 1)),
    }),
    ledger,
  ),
  /** Samples of a shop. */
  'sample.list': op(page, ofShop, z.strictObject({ samples: list(sampleSchema), setAside })),
  /** Adds or changes a sample; `revision` is the one that the asker last saw (0: new). The same for the next two. */
  'sample.save': op(page, z.strictObject({ operation, sample: sampleSchema }), sampleSchema),
  'sample.delete': op(page, deletion, idSchema),
  /** What the seller made of the calendars of markets. */
  'calendar.list': op(page, nothing, z.strictObject({ calendars: list(marketCalendarSchema), setAside })),
  'calendar.save': op(
    page,
    z.strictObject({ operation, calendar: marketCalendarSchema }),
    marketCalendarSchema,
  ),
  /** Open rates of a shop's products. */
  'rate.list': op(page, ofShop, z.strictObject({ rates: list(rateEntrySchema), setAside })),
  'rate.save': op(page, z.strictObject({ operation, rate: rateEntrySchema }), rateEntrySchema),
  'rate.delete': op(page, deletion, idSchema),
  /** Creators whom a shop works with. */
  'creator.list': op(page, ofShop, z.strictObject({ creators: list(creatorSchema), setAside })),
  'creator.save': op(page, z.strictObject({ operation, creator: creatorSchema }), creatorSchema),
  'creator.delete': op(page, deletion, idSchema),
  /** Keeps what was submitted, for good: a receipt is never changed. */
  'receipt.save': op(both, z.strictObject({ operation, receipt: receiptSchema }), receiptSchema),
  /** Receipts of a shop, newest first. */
  'receipt.list': op(page, ofShop, z.strictObject({ receipts: list(receiptSchema), setAside })),
  /** Takes the last step back. With `step`, only if that is still the last one; otherwise it is a conflict. */
  'plan.undo': op(page, turning, turned),
  'plan.redo': op(page, turning, turned),
  'plan.steps': op(page, nothing, z.strictObject({ undo: step, redo: step, health })),
  /** Copies of the plan in the worker's second database, newest first, and the version of the plan's own one. */
  'copy.list': op(page, nothing, z.strictObject({ schema: count, copies: list(z.strictObject(copyHead)) })),
  'copy.read': op(page, z.strictObject({ id: digest }), copy),
  /** Copies the plan as it is now; a plan of a newer version too. */
  'copy.make': op(page, nothing, copy),
  /** A part of a copy: the text `{"table": …, "rows": […]}`, a few hundred rows at most. */
  'copy.part': op(page, z.strictObject({ digest }), z.string()),
  /** Hands in a part of a file and gets its digest; refused when one row of it does not parse. Changes no plan. */
  'copy.stage': op(page, z.strictObject({ text: z.string() }), digest),
  /** Makes the plan what these parts say: one transaction, one step that can be undone. A copy is made before. */
  'plan.restore': op(
    page,
    z.strictObject({ operation, parts: list(digest), name: z.string() }),
    z.literal(null),
  ),
  /** What is there is the plan from now on, although it is less than it was. */
  'plan.accept': op(page, nothing, z.literal(null)),
  /** Opens the planner page, or shows the one that is open. */
  'planner.open': op(both, z.strictObject({ shop: z.nullable(idSchema) }), z.literal(null)),
} as const satisfies Record<string, OperationShape>;

export type Contract = typeof contract;
export type Operation = keyof Contract;
export type Request<O extends Operation> = z.infer<Contract[O]['request']>;
export type Response<O extends Operation> = z.infer<Contract[O]['response']>;

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
