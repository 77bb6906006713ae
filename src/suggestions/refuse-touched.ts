import { Problem } from '../common/problem.js';

/** Refuses a suggestion of whose fields some have been changed since: throws `conflict` with each of them. */
export function refuseTouched(fields: readonly string[]): void {
  if (fields.length === 0) return;
  const detail = 'This has been changed since it was suggested; make the correction by hand, or reject it.';
  throw new Problem(
    'conflict',
    detail,
    fields.map((field) => ({ pointer: `/changes/${field}`, code: 'changed_since', detail })),
  );
}
