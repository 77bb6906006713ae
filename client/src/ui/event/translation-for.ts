/**
 * The translation of a quote for somebody who reads in `reader`: none where the quote is in that language; else the one in
 * it, or one into English, or the first there is.
 */
export function translationFor(
  reader: string,
  quoted: string | null,
  translations: Readonly<Record<string, string>> | null,
): { readonly language: string; readonly text: string } | null {
  if (translations === null || quoted === reader) return null;
  const wanted = [reader, 'en', ...Object.keys(translations)].find((language) => Object.hasOwn(translations, language));
  const text = wanted === undefined ? undefined : translations[wanted];
  return wanted === undefined || text === undefined ? null : { language: wanted, text };
}
