/** One thing that a write changed, as far as it can be told without words of any language. */
export interface Change {
  /** The list that the part is in (`citations`); null for a field of the event itself. */
  readonly part: string | null;
  /** Null where a whole part came or went. */
  readonly field: string | null;
  readonly was: unknown;
  readonly is: unknown;
}

/** A step of a difference with what stood there before. */
export interface Step {
  readonly path: string;
  readonly was?: unknown;
  readonly value?: unknown;
}

/**
 * The steps of a difference as changes; the step that adds a whole event is told field by field, parts after them.
 *
 * @example changesOf([{ path: '/title', was: 'a', value: 'b' }]) // [{ part: null, field: 'title', was: 'a', is: 'b' }]
 */
export function changesOf(difference: readonly Step[]): Change[] {
  return difference.flatMap(({ path, was, value }) => {
    const names = path.split('/').slice(1);
    if (names.length > 0) return changesAt(names, was, value);
    const fields = Object.entries((value ?? {}) as Record<string, unknown>);
    return [...fields.filter(([name]) => !PARTS.has(name)), ...fields.filter(([name]) => PARTS.has(name))].flatMap(
      ([name, is]) => changesAt([name], undefined, is),
    );
  });
}

/** Objects by id in an event's document. */
const PARTS: ReadonlySet<string> = new Set([
  'tellings',
  'participations',
  'acts',
  'citations',
  'claims',
  'issues',
  'links',
  'statusChanges',
]);

/** What the machine keeps for itself and nobody reads. */
const UNREAD: ReadonlySet<string> = new Set(['ref', 'slug', 'dossier', 'ordinal', 'deleted:false']);

function changesAt([first = '', id, field]: readonly string[], was: unknown, is: unknown): Change[] {
  if (!PARTS.has(first)) {
    return UNREAD.has(first) || UNREAD.has(`${first}:${String(is)}`) || (isNothing(was) && isNothing(is))
      ? []
      : [{ part: null, field: first, was, is }];
  }
  if (id === undefined)
    return Object.values((is ?? {}) as Record<string, unknown>).map((one) => ({
      part: first,
      field: null,
      was,
      is: one,
    }));
  if (field !== undefined && UNREAD.has(field)) return [];
  return [{ part: first, field: field ?? null, was, is }];
}

/** What was never filled in: a list or a table with nothing in it says no more than null. */
function isNothing(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return value === undefined || value === null || value === '';
}
