/** Shapes of the contract that are about copies of the plan, and the list that every operation uses. */
import * as z from 'zod/mini';
import { between, spelt, whole } from '../model/checks';
import { instantSchema } from '../model/schema';

export const list = <T extends z.ZodMiniType>(item: T): z.ZodMiniType<readonly z.infer<T>[]> => z.array(item);

/** SHA-256 in hex: the name of a copy, or of a part of one. */
export const digest = z.string().check(spelt(/^[0-9a-f]{64}$/));
export const count = whole().check(between(0));
export const copyHead = {
  id: digest,
  at: instantSchema,
  why: z.literal(['change', 'restore', 'upgrade', 'asked']),
  schema: count,
  revision: count,
  counts: z.catchall(z.object({}), count),
  unread: count,
};
export const copy = z.strictObject({ ...copyHead, parts: list(digest) });
