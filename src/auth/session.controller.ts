import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, Public } from '../common/allow.js';
import { Author, type Viewer } from '../common/viewer.js';
import { Refuses } from '../common/refuses.js';
import { browserOf } from './browser-of.js';
import { OwnPasswordService } from './own-password.service.js';
import { SessionCookie } from './session-cookie.js';
import { ChangePasswordDto, SessionDto, SignInDto } from './session.dto.js';
import { SessionsService } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionsService,
    private readonly passwords: OwnPasswordService,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @Public()
  @HttpCode(204)
  @Refuses('unauthorised', 'too_many_attempts')
  @ApiOperation({ summary: 'Sign in; the answer sets a cookie' })
  @ApiNoContentResponse({ description: 'Signed in' })
  async signIn(
    @Body() { email, password, code }: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const signedIn = await this.signIns.withPassword(email, password, code, browserOf(request, this.cookie));
    void reply.header('set-cookie', this.cookie.signIn(signedIn)).header('cache-control', 'no-store');
  }

  @Get()
  @Allow('session.manage')
  @ApiOperation({ summary: 'Who has signed in' })
  @ApiOkResponse({ type: SessionDto })
  who(@Author() { userId, email, name, role, scope }: Viewer): SessionDto {
    return { user: { id: userId, email, name, role }, scope };
  }

  @Delete()
  @Public()
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out; the session ends at once' })
  @ApiNoContentResponse({ description: 'Nobody is signed in any more' })
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const secret = this.cookie.read(request.headers.cookie);
    if (secret !== null) await this.sessions.end(secret);
    void reply.header('set-cookie', this.cookie.signOut());
  }

  @Put('password')
  @Allow('session.manage')
  @HttpCode(204)
  @Refuses('too_many_attempts')
  @ApiOperation({ summary: 'Change one’s password; all other sessions end, and one’s tokens if that is wished' })
  @ApiNoContentResponse({ description: 'The new password holds' })
  changePassword(
    @Author() viewer: Viewer,
    @Body() input: ChangePasswordDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.passwords.change(viewer, request.sessionId, input, browserOf(request, this.cookie));
  }
}
