/** The forms in which languages say counts (CLDR), as i18next names them. English tells `one` and `other` apart. */
interface Forms {
  fr: 'one' | 'many' | 'other';
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  fa: 'one' | 'other';
}

/** What a language must say, given what English says: every key of it, and of each count all forms that the language tells apart. */
export type TranslationOf<T, L extends keyof Forms = 'fr'> = {
  [K in keyof T | FormsOf<T, L>]: K extends keyof T ? (T[K] extends string ? string : TranslationOf<T[K], L>) : string;
};

type FormsOf<T, L extends keyof Forms> = keyof T extends infer K
  ? K extends `${infer Base}_other`
    ? `${Base}_${Forms[L]}`
    : never
  : never;
