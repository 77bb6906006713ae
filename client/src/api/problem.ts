/** Why something is refused: a word for programs, and the values that a sentence about it contains. */
export interface ProblemReason {
  readonly code: string;
  readonly parameters?: Readonly<Record<string, string | number>>;
}

/** One fault of a request: `pointer` names the field (`/from`), `detail` says what is wrong with it in words. */
interface ProblemField extends ProblemReason {
  readonly pointer: string;
  readonly detail: string;
}

/** An RFC 9457 problem as the server sends it. */
export interface Problem {
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly code?: string;
  readonly requestId?: string;
  readonly errors?: readonly ProblemField[];
  /** Where no field is at fault and there is more to say than `code` does. */
  readonly reason?: ProblemReason;
  /** With 429: seconds to wait. */
  readonly retryAfter?: number;
  /** With 409: what already has what only one can have. */
  readonly existing?: { readonly id: string; readonly slug?: string };
  /** With `like_known`: what is there already and may be the same, the nearest first. */
  readonly alike?: readonly object[];
}

/** The server understood and refused. Asking again won't help unless `status` is 5xx. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
  }

  get status(): number {
    return this.problem.status;
  }
}

/** No answer of ours came back: the server is down, or something between us and it is. Worth asking again. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/** What a failed response means. Only problem+json is an answer of ours; a proxy's error page is not. */
export function errorOf(response: Response, body: unknown): ProblemError | UnreachableError {
  if (isProblem(body)) return new ProblemError(body);
  if (response.status >= 500) return new UnreachableError(`${response.status} ${response.statusText}`);
  return new ProblemError({ title: response.statusText, status: response.status });
}

/** Nothing is at the asked address: the server knows no such thing, or what names it is no name at all. */
export function isMissing(error: unknown): boolean {
  return error instanceof ProblemError && (error.status === 404 || error.status === 400);
}

/** The server wants to know who asks, and does not. */
export function isTurnedAway(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 401;
}

/** What was asked for was there once, and can be used no more. */
export function isGone(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 410;
}

/** The faults of a problem by field name: `{ from: 'no such day' }`. */
export function fieldErrors(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof ProblemError)) return {};
  const errors = error.problem.errors ?? [];
  return Object.fromEntries(errors.map(({ pointer, detail }) => [fieldName(pointer), detail]));
}

function fieldName(pointer: string): string {
  return pointer.split(/[/?#]/).find((part) => part !== '') ?? pointer;
}

/** Whether a body is a problem of the server’s. */
export function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'title' in body && 'status' in body;
}
