import { Controller, Get, Header, Inject, Logger, Query, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../common/allow.js';
import { Refuses } from '../../common/refuses.js';
import { AUTH_SETTINGS, type AuthSettings } from '../auth-settings.js';
import { browserOf } from '../browser-of.js';
import { SessionCookie } from '../session-cookie.js';
import { OidcFailure } from './oidc-failure.js';
import { OIDC_SECONDS, OidcSignInService } from './oidc-sign-in.service.js';
import { OidcBeginDto, SignInMethodsDto } from './oidc.dto.js';

const CALLBACK = '/api/session/oidc/callback';

@ApiTags('session')
@Public()
@Controller('session')
export class OidcController {
  private readonly log = new Logger('Oidc');
  /** Ties what comes back to the browser that was sent away. */
  private readonly stateCookie: SessionCookie;

  constructor(
    private readonly signIns: OidcSignInService,
    private readonly cookie: SessionCookie,
    @Inject(AUTH_SETTINGS) private readonly settings: AuthSettings,
  ) {
    this.stateCookie = new SessionCookie(settings.publicUrl, 'demarche-oidc', OIDC_SECONDS);
  }

  @Get('methods')
  @ApiOperation({ summary: 'How one can sign in here' })
  @ApiOkResponse({ type: SignInMethodsDto })
  methods(): SignInMethodsDto {
    const { name } = this.signIns;
    const membersOnly = this.settings.readAccess === 'members';
    return { password: true, oidc: name === null ? null : { name }, membersOnly };
  }

  @Get('oidc')
  @Header('cache-control', 'no-store')
  @Refuses('not_found')
  @ApiOperation({ summary: 'For browsers: on to the OpenID provider' })
  @ApiFoundResponse({ description: 'The provider’s page, or the sign-in page with error=…' })
  begin(
    @Query() { returnTo }: OidcBeginDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.orSayWhy(reply, async () => {
      const { address, state } = await this.signIns.begin(this.here(request) + CALLBACK, returnTo);
      return reply.header('set-cookie', this.stateCookie.give(state)).redirect(address, 302);
    });
  }

  @Get('oidc/callback')
  @Header('cache-control', 'no-store')
  @Refuses('not_found', 'unavailable')
  @ApiOperation({ summary: 'For browsers: back from the OpenID provider, signed in' })
  @ApiFoundResponse({ description: 'Where one was going, or the sign-in page with error=…' })
  finish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.orSayWhy(reply, async () => {
      void reply.header('set-cookie', this.stateCookie.take());
      const state = this.stateCookie.read(request.headers.cookie);
      const address = new URL(CALLBACK + (/\?.*$/s.exec(request.url)?.[0] ?? ''), this.here(request));
      const { signedIn, returnTo } = await this.signIns.finish(address, state, browserOf(request, this.cookie));
      return reply.header('set-cookie', this.cookie.signIn(signedIn)).redirect(returnTo, 302);
    });
  }

  /** People look at the answer, so a failure leads to a page and not to JSON. */
  private async orSayWhy(reply: FastifyReply, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof OidcFailure)) throw error;
      if (error.cause) this.log.warn(`${error.code}: ${error.cause.message}`);
      void reply.redirect(`/sign-in?error=${error.code}`, 302);
    }
  }

  private here({ protocol, host }: FastifyRequest): string {
    return this.settings.publicUrl ?? `${protocol}://${host}`;
  }
}
