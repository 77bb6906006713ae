/** `'key', value` pairs of which those that say nothing are left out, so that a bundle stays readable. */
export function spare(pairs: Record<string, string>): string {
  const entries = Object.entries(pairs).map(([key, value]) => `'${key}', ${value}`);
  return `json_strip_nulls(json_build_object(${entries.join(', ')}))::jsonb`;
}

/** Both kinds in one object: what always stands there, and what stands there only where there is something. */
export function object(always: Record<string, string>, sometimes: Record<string, string> = {}): string {
  const fixed = Object.entries(always).map(([key, value]) => `'${key}', ${value}`);
  return `(jsonb_build_object(${fixed.join(', ')}) || ${spare(sometimes)})`;
}

export function list(item: string, from: string, order: string): string {
  return `(SELECT coalesce(jsonb_agg(${item} ORDER BY ${order}), '[]') FROM ${from})`;
}

/** A list of things that each are JSON by themselves. */
export interface Listed {
  /** SQL of one, as jsonb. */
  readonly item: string;
  /** All after FROM but its order. */
  readonly from: string;
  readonly order: string;
}
