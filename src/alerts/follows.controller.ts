import { Body, Controller, Delete, Get, Header, HttpCode, Inject, Param, Patch, Post, Req } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow } from '../common/allow.js';
import { uuid } from '../common/identifier.js';
import { SeesDrafts } from '../common/perspective.js';
import { Refuses } from '../common/refuses.js';
import { Author, type Viewer } from '../common/viewer.js';
import { ALERT_SETTINGS, type AlertSettings } from './alert-settings.js';
import {
  DeliveryListDto,
  FollowDto,
  FollowListDto,
  FollowPatchDto,
  MadeFollowDto,
  NewDeskFollowDto,
  NewFollowDto,
} from './follows.dto.js';
import { Follows } from './follows.service.js';
import { hereOf } from './here.js';

@ApiTags('follows')
@Allow('follow.manage')
@Controller('follows')
export class FollowsController {
  constructor(
    private readonly follows: Follows,
    @Inject(ALERT_SETTINGS) private readonly settings: AlertSettings,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The views that one follows, the newest first' })
  @ApiOkResponse({ type: FollowListDto })
  async list(@Author() { userId }: Viewer): Promise<FollowListDto> {
    return { items: await this.follows.listOf(userId) };
  }

  @Post()
  @Header('cache-control', 'no-store')
  @Refuses('too_many_attempts')
  @ApiOperation({
    summary: 'Follow a filter: by an address for programs, a signed webhook, or mail, whose address is asked first',
  })
  @ApiCreatedResponse({ type: MadeFollowDto })
  create(
    @Author() { userId }: Viewer,
    @SeesDrafts() seesDrafts: boolean,
    @Body() input: NewFollowDto,
    @Req() request: FastifyRequest,
  ): Promise<MadeFollowDto> {
    const here = hereOf(request, this.settings.publicUrl);
    return this.follows.create({ userId, ip: request.ip, seesDrafts, here }, input);
  }

  @Post('desk')
  @Allow('event.write')
  @Header('cache-control', 'no-store')
  @Refuses('conflict', 'too_many_attempts')
  @ApiOperation({
    summary: 'Be told of one’s own desk: by a signed webhook, or mail, whose address is asked first',
  })
  @ApiCreatedResponse({ type: MadeFollowDto })
  createOfDesk(
    @Author() { userId }: Viewer,
    @Body() input: NewDeskFollowDto,
    @Req() request: FastifyRequest,
  ): Promise<MadeFollowDto> {
    return this.follows.createOfDesk({ userId, ip: request.ip, here: hereOf(request, this.settings.publicUrl) }, input);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Pause a follow, or take it up again' })
  @ApiOkResponse({ type: FollowDto })
  change(@Author() { userId }: Viewer, @Param('id') id: string, @Body() patch: FollowPatchDto): Promise<FollowDto> {
    return this.follows.change(userId, uuid(id), patch);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Follow it no more; an address of its own opens nothing from then on' })
  @ApiNoContentResponse({ description: 'Nothing of it is left' })
  remove(@Author() { userId }: Viewer, @Param('id') id: string): Promise<void> {
    return this.follows.remove(userId, uuid(id));
  }

  @Post(':id/tests')
  @HttpCode(202)
  @ApiOperation({ summary: 'Send something, to see whether it arrives' })
  @ApiAcceptedResponse({ description: 'It is on its way; the log says what came of it' })
  test(@Author() { userId }: Viewer, @Param('id') id: string): Promise<void> {
    return this.follows.test(userId, uuid(id));
  }

  @Get(':id/deliveries')
  @ApiOperation({ summary: 'What was sent to a follow lately, what came of it, and what waits' })
  @ApiOkResponse({ type: DeliveryListDto })
  async deliveries(@Author() { userId }: Viewer, @Param('id') id: string): Promise<DeliveryListDto> {
    return { items: await this.follows.deliveriesOf(userId, uuid(id)) };
  }
}
