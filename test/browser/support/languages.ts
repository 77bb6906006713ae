import { accountEn } from '../../../client/src/i18n/account/en.js';
import { accountFr } from '../../../client/src/i18n/account/fr.js';
import { accountsEn } from '../../../client/src/i18n/accounts/en.js';
import { accountsFr } from '../../../client/src/i18n/accounts/fr.js';
import { articleEn } from '../../../client/src/i18n/article/en.js';
import { articleFr } from '../../../client/src/i18n/article/fr.js';
import { briefingEn } from '../../../client/src/i18n/briefing/en.js';
import { briefingFr } from '../../../client/src/i18n/briefing/fr.js';
import { editingEn } from '../../../client/src/i18n/editing/en.js';
import { editingFr } from '../../../client/src/i18n/editing/fr.js';
import { en } from '../../../client/src/i18n/en.js';
import { formEn } from '../../../client/src/i18n/form/en.js';
import { formFr } from '../../../client/src/i18n/form/fr.js';
import { fr } from '../../../client/src/i18n/fr.js';
import { AUTONYMS } from '../../../client/src/i18n/languages.js';
import { recordsEn } from '../../../client/src/i18n/records/en.js';
import { recordsFr } from '../../../client/src/i18n/records/fr.js';
import { reviewEn } from '../../../client/src/i18n/review/en.js';
import { reviewFr } from '../../../client/src/i18n/review/fr.js';
import { positionsEn } from '../../../client/src/i18n/positions/en.js';
import { positionsFr } from '../../../client/src/i18n/positions/fr.js';
import { tensionEn } from '../../../client/src/i18n/tension/en.js';
import { tensionFr } from '../../../client/src/i18n/tension/fr.js';
import { EN } from '../../../src/domain/labels/en.js';
import { FR } from '../../../src/domain/labels/fr.js';

/** Languages are called as they call themselves, in every language. */
const FRENCH = new Set(
  [
    fr,
    accountFr,
    accountsFr,
    articleFr,
    editingFr,
    formFr,
    recordsFr,
    reviewFr,
    briefingFr,
    positionsFr,
    tensionFr,
    FR,
    AUTONYMS,
  ].flatMap(textsOf),
);

/** Everything that Démarche says in English and not in French, as a whole text: words of its own and of the vocabulary. */
export const ENGLISH_ONLY: ReadonlySet<string> = new Set(
  [en, accountEn, accountsEn, articleEn, editingEn, formEn, recordsEn, reviewEn, briefingEn, positionsEn, tensionEn, EN]
    .flatMap(textsOf)
    .filter((text) => !FRENCH.has(text)),
);

function textsOf(words: object): string[] {
  return Object.values(words).flatMap((word: unknown) =>
    typeof word === 'string' ? [word] : textsOf(word as Record<string, unknown>),
  );
}
