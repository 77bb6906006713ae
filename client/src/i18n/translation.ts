/**
 * What a language that tells `one`, `many` and `other` apart (French) must say, given what English says:
 * every key of it, and beside each `…_other` a `…_many`.
 */
export type TranslationOf<T> = {
  [K in keyof T | ManyOf<T>]: K extends keyof T ? (T[K] extends string ? string : TranslationOf<T[K]>) : string;
};

type ManyOf<T> = keyof T extends infer K ? (K extends `${infer Base}_other` ? `${Base}_many` : never) : never;
