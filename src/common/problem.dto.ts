import { ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';

const PARAMETERS: ApiPropertyOptions = {
  type: 'object',
  additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
};

/** One thing wrong with a request, and where. */
export class ProblemDetailDto {
  /** The field: a JSON pointer into the body (`/title`) or the name of a parameter (`/limit`). */
  pointer: string;
  /** Stable word for programs. */
  code: string;
  /** A sentence for people, in English. */
  detail: string;
  /** The values that the sentence contains, by name, so that a client can say it in another language. */
  @ApiPropertyOptional(PARAMETERS)
  parameters?: Readonly<Record<string, string | number>>;
}

/** Why something is refused that no field is at fault for. */
export class ProblemReasonDto {
  /** Stable word for programs. */
  code: string;
  /** The values that a sentence about it contains, by name. */
  @ApiPropertyOptional(PARAMETERS)
  parameters?: Readonly<Record<string, string | number>>;
}

/** Something that is there already. */
export class ExistingDto {
  /** @format uuid */
  id: string;
  slug: string;
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
  /** Why, where no field is at fault and there is more to say than `code` does. */
  reason?: ProblemReasonDto;
  /** With `stale`: the version that is there now, to be read again and sent back as If-Match. */
  version?: number;
  /** With `conflict`: what already has the address, number or name that only one can have. */
  existing?: ExistingDto;
  /** With `too_many_attempts`: seconds to wait, as in the header Retry-After. */
  retryAfter?: number;
  /** With `stale`: what is there now, whole, as a read of it gives it. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  current?: object;
  /** With `like_known`: what is there already and may be the same, each whole, as a read of it gives it; the nearest first. */
  @ApiPropertyOptional({ type: 'array', items: { type: 'object', additionalProperties: true } })
  alike?: object[];
  /** With `conflict`: the statuses, or states of review, that are open instead. */
  moves?: string[];
}
