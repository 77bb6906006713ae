import type { Page } from '@playwright/test';
import { AR } from '../../../src/domain/labels/ar.js';
import { FA } from '../../../src/domain/labels/fa.js';
import { AUTONYMS, type Language } from '../../../src/domain/spoken-languages.js';
import { EN } from '../../../src/domain/labels/en.js';
import { FR } from '../../../src/domain/labels/fr.js';
import { dictionariesIn } from '../../support/dictionaries.js';
import { saidBy } from './said.js';

const LABELS = { fr: FR, ar: AR, fa: FA } as const;

/**
 * What a page in another language says in English: whole texts that Démarche has in English and not in that language, of every
 * dictionary and of the vocabulary. Languages are called as they call themselves, in every language.
 */
export async function englishOn(page: Page, language: Exclude<Language, 'en'> = 'fr'): Promise<string[]> {
  const own = new Set([await dictionariesIn(language), LABELS[language], AUTONYMS].flatMap(textsOf));
  const english = new Set([await dictionariesIn('en'), EN].flatMap(textsOf));
  return (await saidBy(page)).filter((text) => english.has(text) && !own.has(text));
}

function textsOf(words: object): string[] {
  return Object.values(words).flatMap((word: unknown) =>
    typeof word === 'string' ? [word] : textsOf(word as Record<string, unknown>),
  );
}
