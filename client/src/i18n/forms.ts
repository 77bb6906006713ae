/** What a count is called in a language that tells six numbers apart (Arabic, CLDR): none, one, two, 3–10, 11–99, hundreds and parts. */
export type ArabicForms<Base extends string> = Record<
  `${Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`,
  string
>;

/**
 * The six forms of a sentence under the keys in which i18next looks for them.
 *
 * @example forms('days', 'أقل من يوم', 'يوم واحد', 'يومان', '{{count, number}} أيام', '{{count, number}} يومًا', '{{count, number}} يوم')
 */
export function forms<Base extends string>(
  base: Base,
  ...[zero, one, two, few, many, other]: readonly [string, string, string, string, string, string]
): ArabicForms<Base> {
  return {
    [`${base}_zero`]: zero,
    [`${base}_one`]: one,
    [`${base}_two`]: two,
    [`${base}_few`]: few,
    [`${base}_many`]: many,
    [`${base}_other`]: other,
  } as ArabicForms<Base>;
}

/** The same words for every number: they tell no count, or tell it apart from its noun. */
export function anyNumber<Base extends string>(base: Base, words: string): ArabicForms<Base> {
  return forms(base, words, words, words, words, words, words);
}
