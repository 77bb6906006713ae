/** One thing wrong with a request, and where. */
export class ProblemDetailDto {
  /** The field: a JSON pointer into the body (`/title`) or the name of a parameter (`/limit`). */
  pointer: string;
  /** Stable word for programs. */
  code: string;
  /** A sentence for people. */
  detail: string;
}

/** RFC 9457 problem details, the one shape of every error. */
export class ProblemDto {
  /** @format uri-reference */
  type: string;
  title: string;
  status: number;
  detail: string;
  /** The path that was asked for. */
  instance: string;
  /** Stable word for programs. */
  code: string;
  /** Under this id the log tells more. */
  requestId: string;
  errors?: ProblemDetailDto[];
}
