/** Checks of a parsed value, each over one function: those of the library would be a thirtieth of the worker. */
import * as z from 'zod/mini';

/** A number from `least` to `most`. */
export function between(least: number, most = Infinity) {
  return z.refine<number>((value) => value >= least && value <= most, `not from ${least} to ${most}`);
}

/** A text or a list of `least` to `most` members; a text is counted in characters, not in halves of them. */
export function sized(most: number, least = 0) {
  return z.refine<string | readonly unknown[]>(
    (value) => value.length >= least && (value.length <= most || [...value].length <= most),
    `not ${least} to ${most} long`,
  );
}

/** A text of this form. */
export function spelt(form: RegExp) {
  return z.refine<string>((value) => form.test(value), 'not of the form');
}

/** A whole number that is exact. */
export function whole() {
  return z.number().check(z.refine<number>(Number.isSafeInteger, 'not whole'));
}
