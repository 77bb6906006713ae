import type { BackendModule } from 'i18next';
import type { Language } from '@domain/spoken-languages.js';

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

async function dictionary(folder: string, language: Language): Promise<object> {
  // The list of files comes with the first of them: the first view needs none.
  const { FILES } = await import('./files.js');
  const place = folder === 'translation' ? '.' : `./${folder}`;
  const words = (await FILES[`${place}/${language}.ts`]?.())?.[language];
  if (!words) throw new Error(`There is no dictionary ${folder} in ${language}`);
  return words;
}
