/** What an address says, of the words allowed; nothing else. */
export function several<T extends string>(raw: unknown, allowed: readonly T[]): T[] | undefined {
  return severalTexts(raw)?.filter((value): value is T => (allowed as readonly string[]).includes(value));
}

/** Every different text that an address gives for a key, at most fifty. */
export function severalTexts(raw: unknown): string[] | undefined {
  const values = (Array.isArray(raw) ? raw : [raw]).map(text).filter((value) => value !== undefined);
  return [...new Set(values)].slice(0, 50);
}

/** The word that an address says, where it is an allowed one. */
export function one<T extends string>(raw: unknown, allowed: readonly T[]): T | undefined {
  const value = text(raw);
  return allowed.find((candidate) => candidate === value);
}

/** The text of a key, where it has the right form. */
export function matching(raw: unknown, form: RegExp): string | undefined {
  const value = text(raw);
  return value !== undefined && form.test(value) ? value : undefined;
}

/** The text of a key, trimmed and cut; the last value wins where an address repeats what can be said once only. */
export function text(raw: unknown): string | undefined {
  const value: unknown = Array.isArray(raw) ? raw.at(-1) : raw;
  if (typeof value !== 'string') return undefined;
  const trimmed = value.trim().slice(0, MAX_LENGTH);
  return trimmed === '' ? undefined : trimmed;
}

const MAX_LENGTH = 200;
