import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { Public } from '../common/allow.js';
import { uuid } from '../common/identifier.js';
import { Refuses } from '../common/refuses.js';
import { EVENTS_ICS } from './calendar/events-ics.js';
import { EventFiles } from './event-files.service.js';
import { ExportQueryDto } from './exports.dto.js';
import { EVENTS_ATOM } from './feeds/feed-formats.js';
import { FollowedFilters } from './followed-filters.service.js';

class FollowedFileDto {
  /** What opens it, and nothing else. */
  @IsString()
  @MaxLength(100)
  token: string;
}

/** What somebody follows at an address of its own, for programs that cannot sign in: its secret opens this one, until it is deleted. */
@ApiTags('follows')
@Public()
@Controller('follows')
export class FollowedFilesController {
  constructor(
    private readonly filters: FollowedFilters,
    private readonly files: EventFiles,
  ) {}

  @Get(':id/events.atom')
  @Refuses('not_found')
  @ApiOperation({ summary: 'A followed filter as a feed' })
  @ApiProduces('application/atom+xml')
  @ApiOkResponse({ description: 'Atom (RFC 4287)', schema: { type: 'string' } })
  async atom(@Param('id') id: string, @Query() { token }: FollowedFileDto, @Res() reply: FastifyReply): Promise<void> {
    const { filter, language } = await this.filters.openedBy(uuid(id), 'feed', token);
    await this.files.send(reply.header('cache-control', PRIVATE), EVENTS_ATOM, filter, asReader(language));
  }

  @Get(':id/events.ics')
  @Refuses('not_found')
  @ApiOperation({ summary: 'A followed filter as a calendar' })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ description: 'iCalendar (RFC 5545)', schema: { type: 'string' } })
  async ics(@Param('id') id: string, @Query() { token }: FollowedFileDto, @Res() reply: FastifyReply): Promise<void> {
    const { filter, language } = await this.filters.openedBy(uuid(id), 'calendar', token);
    const query = Object.assign(new ExportQueryDto(), filter);
    await this.files.send(reply.header('cache-control', PRIVATE), EVENTS_ICS, query, asReader(language));
  }
}

/** Whoever has the address may keep it, and nobody between. */
const PRIVATE = 'private, no-cache';

/** With the eyes of a reader, whoever made it. */
function asReader(language: string): { seesDrafts: boolean; language: string } {
  return { seesDrafts: false, language };
}
