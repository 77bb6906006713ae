import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  Headers,
  HttpCode,
  Inject,
  Param,
  Patch,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../common/allow.js';
import { notFound, uuid } from '../common/identifier.js';
import { etag, NeedsIfMatch } from '../common/if-match.js';
import { Author, type Viewer } from '../common/viewer.js';
import { JSON_TYPE } from '../common/json.js';
import { PageQueryDto } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import { AUTH_SETTINGS, type AuthSettings } from './auth-settings.js';
import type { MadeLink } from './links.service.js';
import { ResetSecondFactorService } from './second-factor/reset-second-factor.service.js';
import { ResetReasonDto } from './second-factor/second-factor.dto.js';
import { InvitationDto, InvitedDto, SignInLinkDto, UserChangeDto, UserDto, UserPageDto } from './users.dto.js';
import { UsersQueries } from './users.queries.js';
import { UsersService } from './users.service.js';

@ApiTags('users')
@Allow('user.manage')
@Controller('users')
export class UsersController {
  constructor(
    private readonly database: Database,
    private readonly users: UsersService,
    private readonly queries: UsersQueries,
    private readonly factors: ResetSecondFactorService,
    @Inject(AUTH_SETTINGS) private readonly settings: AuthSettings,
  ) {}

  @Get()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Users by address' })
  @ApiOkResponse({ type: UserPageDto })
  list(@Query() query: PageQueryDto): Promise<string> {
    return this.queries.page(query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One user' })
  @ApiOkResponse({ type: UserDto })
  async one(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<UserDto> {
    const user = await this.queries.one(uuid(id));
    if (!user) throw notFound('user', id);
    void reply.header('etag', etag(user.version));
    return user;
  }

  @Post()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Invite somebody: makes the user and a one-time link for them' })
  @ApiCreatedResponse({ type: InvitedDto })
  invite(
    @Body() input: InvitationDto,
    @Req() request: FastifyRequest,
    @Author() { userId }: Viewer,
  ): Promise<InvitedDto> {
    return this.database.write(async (manager) => {
      const { id } = await this.users.create(manager, { ...input, passwordHash: null }, userId);
      const link = this.linkFor(request, await this.users.link(manager, id));
      const user = await this.queries.one(id, manager);
      if (!user) throw notFound('user', id);
      return { user, ...link };
    });
  }

  @Patch(':id')
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Change the name or role of a user, disable them or let them in again' })
  @ApiOkResponse({ type: UserDto })
  async change(
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() change: UserChangeDto,
    @Author() { userId }: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UserDto> {
    await this.database.write((manager) => this.users.change(manager, uuid(id), change, { ifMatch, byId: userId }));
    return this.one(id, reply);
  }

  @Post(':id/link')
  @HttpCode(201)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'A new one-time link, for an invitation that was lost or a password that was forgotten' })
  @ApiCreatedResponse({ type: SignInLinkDto })
  async link(@Param('id') id: string, @Req() request: FastifyRequest): Promise<SignInLinkDto> {
    return this.linkFor(request, await this.database.write((manager) => this.users.link(manager, uuid(id))));
  }

  @Delete(':id/second-factor')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take away the second factor of somebody else who has lost it; ends their sessions' })
  @ApiNoContentResponse({ description: 'They are asked for no code any more' })
  async resetSecondFactor(
    @Param('id') id: string,
    @Query() { reason }: ResetReasonDto,
    @Author() viewer: Viewer,
  ): Promise<void> {
    await this.factors.of(uuid(id), viewer, reason);
  }

  private linkFor({ protocol, host }: FastifyRequest, { path, expiresAt }: MadeLink): SignInLinkDto {
    const base = this.settings.publicUrl ?? `${protocol}://${host}`;
    return { link: base + path, expiresAt: expiresAt.toISOString() };
  }
}
