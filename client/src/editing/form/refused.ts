import { ProblemError } from '../../api/problem.js';

/** What is wrong with a form, by pointer: `/title`, `/tenures/0/body`. */
export type Faults = Readonly<Record<string, string>>;

/** A refusal that names fields of a form. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';

  constructor(
    readonly errors: Faults,
    cause: Error,
  ) {
    super(cause.message, { cause });
  }
}

/**
 * Does `work` and says of a refusal which fields it is about, `prefix` before each pointer in place of
 * `stripped`.
 *
 * @throws {RefusedError} where the server named fields
 * @throws {ProblemError} status 412 where somebody else was faster, and for every other refusal
 */
export async function pointingAt<T>(prefix: string, work: () => Promise<T>, stripped = ''): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const named = error instanceof ProblemError && error.status !== 412 ? (error.problem.errors ?? []) : [];
    if (named.length === 0) throw error;
    const errors = named.map(({ pointer, detail }) => [`${prefix}/${under(stripped, pointer)}`, detail] as const);
    throw new RefusedError(Object.fromEntries(errors), error as Error);
  }
}

/** A pointer, which may begin with `#` or nothing, as it stands below another one. */
function under(parent: string, pointer: string): string {
  const whole = `/${pointer.replace(/^[#/]+/, '')}`;
  return whole.startsWith(`${parent}/`) ? whole.slice(parent.length + 1) : whole.slice(1);
}
