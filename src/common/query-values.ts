/** A parameter that may be repeated arrives as text when it stands once. */
export function toArray(value: unknown): unknown {
  return value === undefined || Array.isArray(value) ? value : [value];
}

/** '50' → 50; anything that is not a whole number stays as it is, for the validator to refuse. */
export function toInteger(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value;
}
