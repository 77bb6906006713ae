/** A parameter that may be repeated arrives as text when it stands once. */
export function toArray(value: unknown): unknown {
  return value === undefined || Array.isArray(value) ? value : [value];
}
