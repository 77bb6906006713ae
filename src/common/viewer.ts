import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { UserRole } from '../domain/permissions.js';
import { Problem } from './problem.js';

/** Who asks. */
export interface Viewer {
  userId: string;
  name: string;
  email: string;
  role: UserRole;
  /** What they may ask for: all that their role may, or, with a token of scope `read`, to read only. */
  scope: 'read' | 'write';
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null where nobody has signed in. Set by the access guard before any handler runs. */
    viewer: Viewer | null;
    /** The session by which they signed in; null with a token, or where nobody has. */
    sessionId: string | null;
  }
}

/** The handler's parameter: who asks; 401 where nobody has signed in. */
export const Author = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const { viewer } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!viewer) throw new Problem('unauthorised', 'Nobody has signed in.');
  return viewer;
});
