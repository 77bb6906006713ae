import { Problem } from '../common/problem.js';

/** The number of a version from a path; throws `bad_id` where it is none. */
export function versionNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  const detail = 'A version is a whole number, the first is 1.';
  throw new Problem('bad_id', detail, [{ pointer: '/version', code: 'bad_id', detail }]);
}
