import { en } from '../../../client/src/i18n/en.js';
import { fr } from '../../../client/src/i18n/fr.js';
import { EN } from '../../../src/domain/labels/en.js';
import { FR } from '../../../src/domain/labels/fr.js';

/** Everything that Démarche says in English and not in French, as a whole text: words of its own and of the vocabulary. */
export const ENGLISH_ONLY: ReadonlySet<string> = new Set(
  [...textsOf(en), ...textsOf(EN)].filter((text) => !new Set([...textsOf(fr), ...textsOf(FR)]).has(text)),
);

function textsOf(words: object): string[] {
  return Object.values(words).flatMap((word: unknown) =>
    typeof word === 'string' ? [word] : textsOf(word as Record<string, unknown>),
  );
}
