import { Body, Controller, Get, Header, HttpCode, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow } from '../../common/allow.js';
import { Refuses } from '../../common/refuses.js';
import { Author, type Viewer } from '../../common/viewer.js';
import { browserOf } from '../browser-of.js';
import { SessionCookie } from '../session-cookie.js';
import { OwnSecondFactorService } from './own-second-factor.service.js';
import {
  CodeDto,
  PasswordAndCodeDto,
  PasswordDto,
  RecoveryCodesDto,
  SecondFactorDto,
  SecondFactorSecretDto,
} from './second-factor.dto.js';

@ApiTags('session')
@Allow('session.manage')
@Controller('session/second-factor')
export class SecondFactorController {
  constructor(
    private readonly own: OwnSecondFactorService,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  @ApiOperation({ summary: 'One’s second factor, and what became of it' })
  @ApiOkResponse({ type: SecondFactorDto })
  look(@Author() viewer: Viewer): Promise<SecondFactorDto> {
    return this.own.look(viewer);
  }

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Refuses('conflict', 'too_many_attempts')
  @ApiOperation({
    summary: 'Begin to set one up: a secret for an app; nothing is asked before its first code is confirmed',
  })
  @ApiOkResponse({ type: SecondFactorSecretDto })
  begin(
    @Author() viewer: Viewer,
    @Body() { password }: PasswordDto,
    @Req() request: FastifyRequest,
  ): Promise<SecondFactorSecretDto> {
    return this.own.begin(viewer, password, browserOf(request, this.cookie));
  }

  @Post('confirmation')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Refuses('conflict')
  @ApiOperation({
    summary: 'Turn it on by a code of the app; gives recovery codes, this once, and ends all other sessions',
  })
  @ApiOkResponse({ type: RecoveryCodesDto })
  async confirm(
    @Author() viewer: Viewer,
    @Body() { code }: CodeDto,
    @Req() { sessionId }: FastifyRequest,
  ): Promise<RecoveryCodesDto> {
    return { codes: await this.own.confirm(viewer, sessionId, code) };
  }

  @Post('recovery-codes')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Refuses('conflict', 'too_many_attempts')
  @ApiOperation({ summary: 'New recovery codes in place of all those before' })
  @ApiOkResponse({ type: RecoveryCodesDto })
  async renew(
    @Author() viewer: Viewer,
    @Body() { password, code }: PasswordAndCodeDto,
    @Req() request: FastifyRequest,
  ): Promise<RecoveryCodesDto> {
    return { codes: await this.own.renewCodes(viewer, password, code, browserOf(request, this.cookie)) };
  }

  // A POST, so that the secrets stand in no address.
  @Post('removal')
  @HttpCode(204)
  @Refuses('conflict', 'too_many_attempts')
  @ApiOperation({ summary: 'Turn it off, by the password and a code; ends all other sessions' })
  @ApiNoContentResponse({ description: 'Codes are asked no more' })
  remove(@Author() viewer: Viewer, @Body() given: PasswordAndCodeDto, @Req() request: FastifyRequest): Promise<void> {
    return this.own.remove(viewer, request.sessionId, given, browserOf(request, this.cookie));
  }
}
