import type { ProblemCode } from '../domain/refusals/problem-codes.js';
import type { Reason, Refusal } from '../domain/refusals/refusal.js';
import type { ExistingDto } from './problem.dto.js';

/** HTTP status and title of each code. */
const PROBLEMS = {
  bad_request: [400, 'The request cannot be read'],
  validation_failed: [400, 'Some values cannot be accepted'],
  bad_cursor: [400, 'The cursor is not one of ours'],
  bad_id: [400, 'The identifier cannot be read'],
  unauthorised: [401, 'Sign in first'],
  forbidden: [403, 'Not allowed'],
  not_found: [404, 'Nothing here'],
  method_not_allowed: [405, 'This cannot be done here'],
  not_acceptable: [406, 'That form is not offered'],
  timeout: [408, 'The request took too long to arrive'],
  conflict: [409, 'This contradicts what is already there'],
  like_known: [409, 'It may be known already'],
  gone: [410, 'No longer here'],
  stale: [412, 'Somebody else was faster'],
  too_large: [413, 'The request is too large'],
  uri_too_long: [414, 'The address is too long'],
  unsupported_media_type: [415, 'That kind of content is not taken'],
  idempotency_key_reused: [422, 'The key stands for another request'],
  if_match_missing: [428, 'Say which version you mean'],
  too_many_attempts: [429, 'Too many attempts'],
  headers_too_large: [431, 'The headers are too large'],
  internal: [500, 'Something went wrong on our side'],
  not_implemented: [501, 'That is not made here'],
  unavailable: [503, 'The database cannot be reached'],
  disk_full: [503, 'The disk is full'],
  busy: [503, 'Too many at once'],
} as const satisfies Record<ProblemCode, readonly [number, string]>;

/** What a problem may tell beside its sentence, so that a program can go on from there. */
export interface ProblemFacts {
  /** The version that is there now. */
  version?: number;
  /** Why, where no field is at fault. */
  reason?: Reason;
  /** What is there already. */
  existing?: ExistingDto;
  /** Seconds to wait before trying again. */
  retryAfter?: number;
  /** What is there now, whole, as a read of it gives it. */
  current?: object;
  /** What is there already and may be the same, each whole, as a read of it gives it. */
  alike?: object[];
  /** What could be done instead: statuses or states of review. */
  moves?: string[];
}

/** An error that the caller is told about as it is. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    detail: string,
    readonly errors?: Refusal[],
    readonly facts: ProblemFacts = {},
  ) {
    super(detail);
  }

  get status(): number {
    return PROBLEMS[this.code][0];
  }

  get title(): string {
    return PROBLEMS[this.code][1];
  }
}

/** The problem that goes with an HTTP status which some library chose. */
export function codeOfStatus(status: number): ProblemCode {
  const match = Object.entries(PROBLEMS).find(([, [known]]) => known === status);
  if (match) return match[0] as ProblemCode;
  return status < 500 ? 'bad_request' : 'internal';
}

/** The HTTP status of a code. */
export function statusOfCode(code: ProblemCode): number {
  return PROBLEMS[code][0];
}

/** What an HTTP status can mean here: each code with its title. */
export function meaningsOf(status: number): (readonly [code: string, title: string])[] {
  return Object.entries(PROBLEMS).flatMap(([code, [known, title]]) =>
    known === status ? [[code, title] as const] : [],
  );
}
