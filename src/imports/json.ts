/** What was read from a file and is not checked yet. */
export interface Json {
  readonly [key: string]: unknown;
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of what should be a list of them; none where it is no list. */
export function objects(list: unknown): Json[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** `change` made to each object of what should be a list of them; what is neither stays for the check to refuse. */
export function eachOf(list: unknown, change: (value: Json, at: number) => unknown): unknown {
  return Array.isArray(list) ? list.map((value: unknown, at) => (isObject(value) ? change(value, at) : value)) : list;
}

/** The same without what holds nothing. */
export function filled(record: Json): Json {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !isNothing(value)));
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
