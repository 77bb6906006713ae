import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { may } from '../domain/permissions.js';

/** The handler's parameter: whether whoever asks may see more than published events. */
export const SeesDrafts = createParamDecorator((_: unknown, context: ExecutionContext): boolean =>
  may(context.switchToHttp().getRequest<FastifyRequest>().viewer?.role ?? null, 'draft.read'),
);
