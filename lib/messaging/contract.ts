/**
 * The closed list of what may be asked of the worker: who may ask, what goes in, what comes out. Documentation and
 * parser in one. Adding an operation is one entry here, one in `entrypoints/background/handlers.ts`, and its use case.
 * Only the worker imports the schemas; the asking side takes types from here and stays free of zod.
 */
import * as z from 'zod/mini';
import {
  creationSchema,
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

/** `page` is a page of the extension itself; `content` is a script beside the host's page, which may be hostile. */
export type Caller = 'page' | 'content';

interface OperationShape {
  readonly callers: readonly Caller[];
  readonly request: z.ZodMiniType;
  readonly response: z.ZodMiniType;
}

const list = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(item));
/** Names a change before it is made, so that asking again after a lost answer changes nothing. */
const operation = idSchema;
/** The revision the asker last saw; 0 for a thing that does not exist yet. */
const expected = z.int().check(z.minimum(0));
const reason = z.string().check(z.maxLength(500));
const deletion = z.strictObject({ operation, id: idSchema, expected });
const setAside = z.int();
const platformId = z.nullable(z.string().check(z.regex(/^\d{1,30}$/)));

// Plain unions: the worker's budget has no room for the other kind.
const ledger = z.union([
  z.strictObject({ known: z.literal(false) }),
  z.strictObject({ known: z.literal(true), creations: list(creationSchema) }),
]);
/** What can be undone or redone next, in the words of `i18n` (`change` is a key). */
const step = z.nullable(
  z.strictObject({ operation: idSchema, change: z.string(), name: z.string(), at: instantSchema }),
);
const health = z.union([
  z.strictObject({ state: z.literal('good'), setAside: z.int() }),
  z.strictObject({
    state: z.literal('read-only'),
    why: z.enum(['too-new', 'storage-full', 'damaged', 'blocked', 'emptied', 'older']),
  }),
]);

/** SHA-256 in hex: the name of a copy, or of a part of one. */
const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const count = z.int().check(z.minimum(0));
const copyHead = {
  id: digest,
  at: instantSchema,
  why: z.enum(['change', 'restore', 'upgrade', 'asked']),
  schema: count,
  revision: count,
  counts: z.catchall(z.object({}), count),
  unread: count,
};
const copy = z.strictObject({ ...copyHead, parts: list(digest) });

export const contract = {
  /** All shops that are in the plan. */
  'shop.list': { callers: ['page'], request: z.strictObject({}), response: list(shopSchema) },
  /** The shop of a page, made when it is new. Several shops of one market and no number on the page: null, the seller picks. */
  'shop.open': {
    callers: ['page', 'content'],
    request: z.strictObject({ operation, market: marketSchema, platformId }),
    response: z.strictObject({ shop: z.nullable(shopSchema), choices: list(shopSchema) }),
  },
  'shop.save': {
    callers: ['page'],
    request: z.strictObject({
      operation,
      id: idSchema,
      expected,
      nickname: z.string(),
      settings: shopSettingsSchema,
    }),
    response: shopSchema,
  },
  /** What the sidebar needs to judge a draft of this shop, in one answer. */
  'plan.facts': {
    callers: ['page', 'content'],
    request: z.strictObject({ shop: idSchema }),
    response: z.strictObject({
      shop: shopSchema,
      ledger,
      slots: list(slotSchema),
      samples: list(sampleSchema),
      calendar: z.nullable(marketCalendarSchema),
      rates: list(rateEntrySchema),
      health,
    }),
  },
  /** Slots of a shop (null: of all shops), 500 a page at most. `after` is the id that the last page ended with. */
  'slot.list': {
    callers: ['page'],
    request: z.strictObject({
      shop: z.nullable(idSchema),
      deleted: z.boolean(),
      after: z.nullable(idSchema),
    }),
    response: z.strictObject({ slots: list(slotSchema), next: z.nullable(idSchema), setAside }),
  },
  /**
   * Adds or changes a slot; `slot.revision` is the revision the asker last saw (0: new). `creation` is what a list of the
   * platform said of it.
   */
  'slot.save': {
    callers: ['page', 'content'],
    request: z.strictObject({
      operation,
      slot: slotSchema,
      creation: z.exactOptional(
        z.strictObject({ day: z.nullable(isoDaySchema), instead: z.nullable(idSchema) }),
      ),
    }),
    response: slotSchema,
  },
  /** Adds and changes the slots of a file, called `name`, as one step: all or none. */
  'slot.import': {
    callers: ['page'],
    request: z.strictObject({ operation, shop: idSchema, name: z.string(), slots: list(slotSchema) }),
    response: z.strictObject({ saved: z.int() }),
  },
  /** Puts a slot into the bin, from where undo brings it back for 30 days. */
  'slot.delete': {
    callers: ['page'],
    request: deletion,
    response: slotSchema,
  },
  'creation.list': {
    callers: ['page', 'content'],
    request: z.strictObject({ shop: idSchema }),
    response: ledger,
  },
  /** The answer to "how many in the last 30 days": dated ones count from their moment, the rest from now at the latest. */
  'creation.answer': {
    callers: ['page', 'content'],
    request: z.strictObject({
      operation,
      shop: idSchema,
      count: z.int().check(z.minimum(0), z.maximum(5)),
      dates: z.array(isoDaySchema).check(z.maxLength(5)),
    }),
    response: ledger,
  },
  /** Adds a creation, or changes one with a reason. */
  'creation.save': {
    callers: ['page', 'content'],
    request: z.strictObject({
      operation,
      shop: idSchema,
      id: z.nullable(idSchema),
      at: instantSchema,
      status: statusSchema,
      slot: z.nullable(idSchema),
      reason,
    }),
    response: ledger,
  },
  'creation.delete': {
    callers: ['page'],
    request: z.strictObject({
      operation,
      shop: idSchema,
      id: idSchema,
      reason: reason.check(z.minLength(1)),
    }),
    response: ledger,
  },
  /** Samples of a shop. */
  'sample.list': {
    callers: ['page'],
    request: z.strictObject({ shop: idSchema }),
    response: z.strictObject({ samples: list(sampleSchema), setAside }),
  },
  /** Adds or changes a sample; `revision` is the one that the asker last saw (0: new). The same for the next two. */
  'sample.save': {
    callers: ['page'],
    request: z.strictObject({ operation, sample: sampleSchema }),
    response: sampleSchema,
  },
  'sample.delete': { callers: ['page'], request: deletion, response: idSchema },
  /** What the seller made of the calendars of markets. */
  'calendar.list': {
    callers: ['page'],
    request: z.strictObject({}),
    response: z.strictObject({ calendars: list(marketCalendarSchema), setAside }),
  },
  'calendar.save': {
    callers: ['page'],
    request: z.strictObject({ operation, calendar: marketCalendarSchema }),
    response: marketCalendarSchema,
  },
  /** Open rates of a shop's products. */
  'rate.list': {
    callers: ['page'],
    request: z.strictObject({ shop: idSchema }),
    response: z.strictObject({ rates: list(rateEntrySchema), setAside }),
  },
  'rate.save': {
    callers: ['page'],
    request: z.strictObject({ operation, rate: rateEntrySchema }),
    response: rateEntrySchema,
  },
  'rate.delete': { callers: ['page'], request: deletion, response: idSchema },
  /** Keeps what was submitted, for good: a receipt is never changed. */
  'receipt.save': {
    callers: ['page', 'content'],
    request: z.strictObject({ operation, receipt: receiptSchema }),
    response: receiptSchema,
  },
  /** Receipts of a shop, newest first. */
  'receipt.list': {
    callers: ['page'],
    request: z.strictObject({ shop: idSchema }),
    response: z.strictObject({ receipts: list(receiptSchema), setAside }),
  },
  /** Takes the last step back. With `step`, only if that is still the last one; otherwise it is a conflict. */
  'plan.undo': {
    callers: ['page'],
    request: z.strictObject({ operation, step: z.optional(idSchema) }),
    response: z.strictObject({ undo: step, redo: step }),
  },
  'plan.redo': {
    callers: ['page'],
    request: z.strictObject({ operation, step: z.optional(idSchema) }),
    response: z.strictObject({ undo: step, redo: step }),
  },
  'plan.steps': {
    callers: ['page'],
    request: z.strictObject({}),
    response: z.strictObject({ undo: step, redo: step, health }),
  },
  /** Copies of the plan in the worker's second database, newest first, and the version of the plan's own one. */
  'copy.list': {
    callers: ['page'],
    request: z.strictObject({}),
    response: z.strictObject({ schema: count, copies: list(z.strictObject(copyHead)) }),
  },
  'copy.read': { callers: ['page'], request: z.strictObject({ id: digest }), response: copy },
  /** Copies the plan as it is now; a plan of a newer version too. */
  'copy.make': { callers: ['page'], request: z.strictObject({}), response: copy },
  /** A part of a copy: the text `{"table": …, "rows": […]}`, a few hundred rows at most. */
  'copy.part': { callers: ['page'], request: z.strictObject({ digest }), response: z.string() },
  /** Hands in a part of a file and gets its digest; refused when one row of it does not parse. Changes no plan. */
  'copy.stage': { callers: ['page'], request: z.strictObject({ text: z.string() }), response: digest },
  /** Makes the plan what these parts say: one transaction, one step that can be undone. A copy is made before. */
  'plan.restore': {
    callers: ['page'],
    request: z.strictObject({ operation, parts: list(digest), name: z.string() }),
    response: z.null(),
  },
  /** What is there is the plan from now on, although it is less than it was. */
  'plan.accept': { callers: ['page'], request: z.strictObject({}), response: z.null() },
  /** Opens the planner page, or shows the one that is open. */
  'planner.open': {
    callers: ['page', 'content'],
    request: z.strictObject({ shop: z.nullable(idSchema) }),
    response: z.null(),
  },
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
