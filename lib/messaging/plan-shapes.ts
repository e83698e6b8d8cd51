/** Shapes of the contract that are about the state of the plan. */
import * as z from 'zod/mini';
import { whole } from '../model/checks';
import { creationSchema, idSchema, instantSchema } from '../model/schema';
import { list } from './copy-shapes';

// Plain unions: the worker's budget has no room for the other kind.
export const ledger = z.union([
  z.strictObject({ known: z.literal(false) }),
  z.strictObject({ known: z.literal(true), creations: list(creationSchema) }),
]);
/** What can be undone or redone next, in the words of `i18n` (`change` is a key). */
export const step = z.nullable(
  z.strictObject({ operation: idSchema, change: z.string(), name: z.string(), at: instantSchema }),
);
export const health = z.union([
  z.strictObject({ state: z.literal('good'), setAside: whole() }),
  z.strictObject({
    state: z.literal('read-only'),
    why: z.literal(['too-new', 'storage-full', 'damaged', 'blocked', 'emptied', 'older']),
  }),
]);
