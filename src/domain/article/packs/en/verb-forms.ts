/** A word that stands for one of some forms; each is a pattern for folded text. */
export const verb = (...forms: string[]) => new RegExp(`(?<!-)\\b(?:${forms.join('|')})\\b`, 'g');

/** All forms of regular verbs that end in a consonant: sign, signs, signed, signing. */
export const regular = (stems: string) =>
  stems
    .split(' ')
    .map((stem) => `${stem}(?:e?s|ed|ing)?`)
    .join('|');

/** All forms of regular verbs in -e, of which the stem is given: `propos`. */
export const soft = (stems: string) =>
  stems
    .split(' ')
    .map((stem) => `${stem}(?:es?|ed|ing)`)
    .join('|');
