import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ruleOf } from '../common/allow.js';
import { seesAtLeast } from '../common/asker.js';
import { Problem } from '../common/problem.js';
import { refusal } from './access.js';
import { AUTH_SETTINGS, type AuthSettings } from './auth-settings.js';
import { changesState, isOfAnotherOrigin } from './same-origin.js';
import { SessionCookie } from './session-cookie.js';
import { ViewersService, type Identified } from './viewers.service.js';

/** Stands before every route: finds out who asks, and lets through whom the route's rule allows. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly viewers: ViewersService,
    private readonly cookie: SessionCookie,
    @Inject(AUTH_SETTINGS) private readonly settings: AuthSettings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const bearer = bearerOf(request);
    const changes = changesState(request);
    // Browsers add cookies by themselves, tokens never: only the former can be sent on behalf of another page.
    if (changes && bearer === null && isOfAnotherOrigin(request, this.settings.publicUrl)) {
      throw new Problem(
        'forbidden',
        'The request comes from a page of another origin. Behind a proxy, set PUBLIC_URL.',
      );
    }
    const rule = ruleOf(this.reflector, context);
    // What is for everybody must be told even while the database is away.
    const identified = rule === 'public' || rule === undefined ? null : await this.identify(request, bearer);
    const viewer = identified?.viewer ?? null;
    request.viewer = viewer;
    request.sessionId = identified?.sessionId ?? null;
    if (identified) seesAtLeast(identified.position);
    void reply.header('vary', 'accept-language, cookie, authorization');
    // Whatever keeps an answer asks whether it still holds, and gets 304 where it does.
    void reply.header('cache-control', viewer ? 'private, no-cache' : 'no-cache');
    const bySession = request.sessionId !== null;
    const problem = refusal({ rule, viewer, bySession, readAccess: this.settings.readAccess, changes });
    if (problem) throw problem;
    return true;
  }

  private async identify(request: FastifyRequest, bearer: string | null): Promise<Identified | null> {
    if (bearer !== null) {
      const identified = await this.viewers.byToken(bearer);
      if (!identified) throw new Problem('unauthorised', 'This token is not known, has expired or was revoked.');
      return identified;
    }
    const secret = this.cookie.read(request.headers.cookie);
    return secret === null ? null : this.viewers.bySession(secret);
  }
}

/** The token of `Authorization: Bearer …`; null where another scheme or none is used. */
function bearerOf({ headers }: FastifyRequest): string | null {
  return /^bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1] ?? null;
}
