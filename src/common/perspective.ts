import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { may } from '../domain/permissions.js';
import type { KnownOnDto } from './known-on.dto.js';

/** From where the record is looked at: with whose eyes, and as of which day. */
export interface Perspective {
  /** Whether drafts, what is in review and what was retracted may be seen, too. */
  readonly seesDrafts: boolean;
  /** YYYY-MM-DD: the world as it was publicly known at the end of that day in UTC; undefined is now. */
  readonly knownOn?: string | undefined;
}

/**
 * The handler's parameter: the perspective of whoever asks, as of the `knownOn` of the query. The handler takes the query
 * as a {@link KnownOnDto}, too, which refuses what is no day.
 */
export const AsSeen = createParamDecorator((_: unknown, context: ExecutionContext): Perspective => {
  const request = context.switchToHttp().getRequest<FastifyRequest<{ Querystring: KnownOnDto }>>();
  return { seesDrafts: seesDrafts(request), knownOn: request.query.knownOn };
});

/** The handler's parameter: whether whoever asks may see more than published events. */
export const SeesDrafts = createParamDecorator((_: unknown, context: ExecutionContext): boolean =>
  seesDrafts(context.switchToHttp().getRequest<FastifyRequest>()),
);

function seesDrafts({ viewer }: Pick<FastifyRequest, 'viewer'>): boolean {
  return may(viewer?.role ?? null, 'draft.read');
}
