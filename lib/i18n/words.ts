import type { en } from './en';

export const languages = ['en', 'id'] as const;
export type Language = (typeof languages)[number];

/** The same tree of keys with any text at the leaves. */
export type Wording<T> = { readonly [K in keyof T]: T[K] extends string ? string : Wording<T[K]> };
export type Words = Wording<typeof en>;
