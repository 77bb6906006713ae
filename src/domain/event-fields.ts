/** The fields of an event that hold one value each and are kept as they are given: name in JSON and in the entity alike. */
export const PLAIN_FIELDS = [
  ...(['kind', 'title', 'summary', 'timezone', 'saidAs', 'saidRule', 'place', 'country', 'format'] as const),
  ...(['condition', 'consequence', 'intensity', 'coding', 'knownOn', 'review'] as const),
] as const;

export type PlainField = (typeof PLAIN_FIELDS)[number];

/** Those fields of whatever has them. */
export function plainFields<T extends Record<PlainField, unknown>>(from: T): Pick<T, PlainField> {
  return Object.fromEntries(PLAIN_FIELDS.map((name) => [name, from[name]])) as Pick<T, PlainField>;
}
