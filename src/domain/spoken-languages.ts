/** The languages that the client speaks (BCP 47), the first one being the fallback. */
export const LANGUAGES = ['en', 'fr', 'ar', 'fa'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How each language calls itself. */
export const AUTONYMS = { en: 'English', fr: 'Français', ar: 'العربية', fa: 'فارسی' } as const satisfies Record<
  Language,
  string
>;

/** The first of `wishes` ('fr-CH', null where there was none) that is spoken; else English. */
export function pickLanguage(wishes: readonly (string | null)[]): Language {
  for (const wish of wishes) {
    const primary = wish?.split('-')[0]?.toLowerCase();
    const spoken = LANGUAGES.find((language) => language === primary);
    if (spoken) return spoken;
  }
  return LANGUAGES[0];
}

/** The cookie in which the client tells the server which one the reader has chosen. */
export const LANGUAGE_COOKIE = 'demarche-language';

/** The cookie in which it tells how that is written (BCP 47), where the reader chose it: `fa-u-ca-gregory-nu-latn`. */
export const LOCALE_COOKIE = 'demarche-locale';
