/** A word that stands for one of some forms; each is a pattern for folded text. */
export const verb = (...forms: string[]) => new RegExp(`\\b(?:${forms.join('|')})(?![a-z])`, 'g');

/** All forms of a regular verb in -er: `sign` for signe, signé, signera, signait, signer, signant. */
export const er = (stems: string) =>
  stems
    .split(' ')
    .map((stem) => `${stem}(?:er(?:a|ont|ait|aient)?|ee?s?|ent|ait|aient|ant|a|erent)`)
    .join('|');

/** Before a reflexive verb: those who meet do so each other. */
export const SELF = "(?<=\\b(?:se|s'|s'y|nous) ?(?:sont |est |etait |etaient |etre |ete |seraient |[a-z]+ment )*)";
