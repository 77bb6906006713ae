import type { Page } from '@playwright/test';
import { AUTONYMS } from '../../../src/domain/spoken-languages.js';
import { EN } from '../../../src/domain/labels/en.js';
import { FR } from '../../../src/domain/labels/fr.js';
import { dictionariesIn } from '../../support/dictionaries.js';
import { saidBy } from './said.js';

/**
 * What a page in French says in English: whole texts that Démarche has in English and not in French, of every dictionary and
 * of the vocabulary. Languages are called as they call themselves, in every language.
 */
export async function englishOn(page: Page): Promise<string[]> {
  const french = new Set([await dictionariesIn('fr'), FR, AUTONYMS].flatMap(textsOf));
  const english = new Set([await dictionariesIn('en'), EN].flatMap(textsOf));
  return (await saidBy(page)).filter((text) => english.has(text) && !french.has(text));
}

function textsOf(words: object): string[] {
  return Object.values(words).flatMap((word: unknown) =>
    typeof word === 'string' ? [word] : textsOf(word as Record<string, unknown>),
  );
}
