import { Body, Controller, Get, Header, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiFoundResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../common/allow.js';
import { Problem } from '../common/problem.js';
import { Refuses } from '../common/refuses.js';
import { ALERT_SETTINGS, type AlertSettings } from './alert-settings.js';
import { AskedFollowDto, FollowLinkDoneDto, FollowLinkDto, FollowWaysDto, NewMailFollowDto } from './follows.dto.js';
import { Follows } from './follows.service.js';
import { hereOf } from './here.js';
import { MailLinks } from './mail-links.service.js';

/** What needs no account: to follow by mail where everybody may read, and whatever links in mails do. */
@ApiTags('follows')
@Public()
@Controller('follows')
export class MailLinksController {
  constructor(
    private readonly follows: Follows,
    private readonly links: MailLinks,
    @Inject(ALERT_SETTINGS) private readonly settings: AlertSettings,
  ) {}

  @Get('ways')
  @ApiOperation({ summary: 'By which ways one can follow here' })
  @ApiOkResponse({ type: FollowWaysDto })
  ways(): FollowWaysDto {
    return { mail: this.settings.mail !== undefined, open: this.settings.readAccess === 'public' };
  }

  @Post('by-mail')
  @HttpCode(202)
  @Refuses('conflict', 'too_many_attempts')
  @ApiOperation({ summary: 'Without an account: follow a filter by mail, where everybody may read' })
  @ApiAcceptedResponse({ type: AskedFollowDto })
  async byMail(@Body() input: NewMailFollowDto, @Req() request: FastifyRequest): Promise<AskedFollowDto> {
    if (this.settings.readAccess !== 'public') {
      throw new Problem('unauthorised', 'This Démarche is for members only.', undefined, {
        reason: { code: 'members_only' },
      });
    }
    const asking = { userId: null, ip: request.ip, here: hereOf(request, this.settings.publicUrl) };
    const { target } = await this.follows.create(asking, { ...input, way: 'mail' });
    return { target: target ?? '' };
  }

  @Post('confirmation')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Refuses('gone')
  @ApiOperation({ summary: 'Yes, of whoever has the mail address: from now on mails are sent' })
  @ApiOkResponse({ type: FollowLinkDoneDto })
  confirm(@Body() { token }: FollowLinkDto): Promise<FollowLinkDoneDto> {
    return this.links.confirm(token);
  }

  @Get('unsubscribe')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'For mail programs that know no one-click: on to the page that ends mails' })
  @ApiFoundResponse({ description: 'The page; nothing has changed yet' })
  page(@Query() { token }: FollowLinkDto, @Res() reply: FastifyReply): void {
    void reply.redirect(`/alerts#stop=${encodeURIComponent(token)}`, 302);
  }

  @Post('unsubscribe')
  @HttpCode(204)
  @ApiOperation({ summary: 'No more mails: one click of a mail program (RFC 8058), or of whoever has the mail' })
  @ApiNoContentResponse({ description: 'Nothing more is sent' })
  stop(@Query() { token }: FollowLinkDto): Promise<void> {
    return this.links.stop(token);
  }
}
