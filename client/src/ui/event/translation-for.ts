/**
 * The translation of a quote for somebody who reads in `reader`: none where the quote is in that language; else the one in
 * it, or one into English, or the first there is. English words are not explained in a third language.
 */
export function translationFor(
  reader: string,
  quoted: string | null,
  translations: Readonly<Record<string, string>> | null,
): { readonly language: string; readonly text: string } | null {
  if (translations === null || quoted === reader) return null;
  const others = quoted === 'en' ? [] : ['en', ...Object.keys(translations)];
  const wanted = [reader, ...others].find((language) => Object.hasOwn(translations, language));
  const text = wanted === undefined ? undefined : translations[wanted];
  return wanted === undefined || text === undefined ? null : { language: wanted, text };
}
