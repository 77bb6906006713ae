type ListKind = Intl.ListFormatOptions['type'];

const made = new Map<string, Intl.ListFormat>();

/** The parts of a list in words, as Intl has them; CLDR puts a comma before the last of a Persian list, which nobody writes. */
export function listParts(
  items: readonly string[],
  locale: string,
  type: ListKind = 'conjunction',
): ReturnType<Intl.ListFormat['formatToParts']> {
  const key = `${locale} ${type}`;
  const format = made.get(key) ?? new Intl.ListFormat(locale, { type });
  made.set(key, format);
  return format
    .formatToParts(items)
    .map((part) => (part.type === 'literal' ? { ...part, value: part.value.replace(/^، (?=و|یا)/, ' ') } : part));
}

/** The same as text: `a, b and c`. */
export function listInWords(items: readonly string[], locale: string, type?: ListKind): string {
  return listParts(items, locale, type)
    .map(({ value }) => value)
    .join('');
}
