import { Body, Controller, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../common/allow.js';
import { Refuses } from '../common/refuses.js';
import { browserOf } from './browser-of.js';
import { LinkSignInService } from './link-sign-in.service.js';
import { LinkDto, LinkTokenDto, RedeemLinkDto } from './link.dto.js';
import { SessionCookie } from './session-cookie.js';

@ApiTags('session')
@Public()
@Controller('session/link')
export class LinkController {
  constructor(
    private readonly links: LinkSignInService,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @HttpCode(204)
  @Header('cache-control', 'no-store')
  @Refuses('gone', 'too_many_attempts')
  @ApiOperation({ summary: 'Sign in with a one-time link, choosing a password; the answer sets a cookie' })
  @ApiNoContentResponse({ description: 'Signed in; the link is used up' })
  async redeem(
    @Body() input: RedeemLinkDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const signedIn = await this.links.redeem(input, browserOf(request, this.cookie));
    void reply.header('set-cookie', this.cookie.signIn(signedIn));
  }

  // A POST, so that the secret stands in no address.
  @Post('preview')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Refuses('gone')
  @ApiOperation({ summary: 'What a one-time link is for; it can still be used afterwards' })
  @ApiOkResponse({ type: LinkDto })
  look(@Body() { token }: LinkTokenDto): Promise<LinkDto> {
    return this.links.look(token);
  }
}
