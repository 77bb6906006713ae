import { Problem } from '../../common/problem.js';

export function notJson(why: string): Problem {
  return new Problem('bad_request', `It is not JSON: ${why}.`);
}

export function tooLong(where: string): Problem {
  return new Problem('too_large', `Something is longer than anything in a bundle, ${where}.`);
}
