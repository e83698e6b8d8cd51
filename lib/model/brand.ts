declare const brand: unique symbol;

/** A plain value that was checked once at the wall; only parsers make one. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
