import i18next, { type CustomTypeOptions } from 'i18next';

/** The dictionaries that come with the pages that speak them; each is a folder here. */
export type Dictionary = Exclude<keyof CustomTypeOptions['resources'], 'translation'>;

/**
 * Fetches dictionaries in the reader's language. A module that awaits this at its top may say `useTranslation(dictionary)`;
 * when the reader changes the language, they come in the new one first.
 */
export async function words(...dictionaries: readonly Dictionary[]): Promise<void> {
  await i18next.loadNamespaces(dictionaries);
  const missing = dictionaries.filter((dictionary) => !i18next.hasResourceBundle(i18next.language, dictionary));
  if (missing.length > 0) throw new Error(`No ${i18next.language} words of ${missing.join(', ')} came`);
}
