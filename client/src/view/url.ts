/** The search part of an address as this client writes it: repeated keys for several values, everything text. */
export type RawSearch = Record<string, string | string[]>;

/** `?kind=talks&kind=threat&q=x` → `{ kind: ['talks', 'threat'], q: 'x' }`. */
export function parseSearch(text: string): RawSearch {
  const params = new URLSearchParams(text);
  const search: RawSearch = {};
  for (const key of new Set(params.keys())) {
    const [first = '', ...more] = params.getAll(key);
    search[key] = more.length === 0 ? first : [first, ...more];
  }
  return search;
}

/** The way back; begins with `?` unless there is nothing to say. Values that are not text are left out. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === 'string') params.append(key, one);
    }
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
