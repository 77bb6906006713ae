import type { Language } from '@domain/spoken-languages.js';
import { learn } from '@domain/tongues/learnt.js';
import type { Tongue } from '@domain/tongues/tongue.js';
import type { BackendModule } from 'i18next';

/** Where i18next reads what it is asked for: the dictionary of a folder in a language; `translation` is the first view’s. */
export const dictionaries: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, folder, callback) {
    dictionary(folder, language as Language).then(
      (words) => callback(null, words),
      (error: unknown) => callback(error instanceof Error ? error : String(error), false),
    );
  },
};

/** What the domain says, beside the client’s own words: it is learnt with those of the first view. */
const TONGUES: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ tongue: Tongue }>>> = {
  fr: () => import('@domain/tongues/french.js'),
  ar: () => import('@domain/tongues/arabic.js'),
  fa: () => import('@domain/tongues/persian.js'),
};

async function dictionary(folder: string, language: Language): Promise<object> {
  // The list of files comes with the first of them: the first view needs none.
  const [{ FILES }, written] = await Promise.all([
    import('./files.js'),
    language !== 'en' && import('./written.js'),
    folder === 'translation' && language !== 'en' && speak(language),
  ]);
  const place = folder === 'translation' ? '.' : `./${folder}`;
  const words = (await FILES[`${place}/${language}.ts`]?.())?.[language];
  if (!words) throw new Error(`There is no dictionary ${folder} in ${language}`);
  return written ? written.inFigures(words, language) : words;
}

async function speak(language: Exclude<Language, 'en'>): Promise<void> {
  const [{ tongue }, { writeAsKept }] = await Promise.all([TONGUES[language](), import('./written.js')]);
  learn(language, tongue);
  writeAsKept(language);
}
