import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForReaders } from '../../common/allow.js';
import { notFound } from '../../common/identifier.js';
import { LanguageDto } from '../../common/known-on.dto.js';
import { AsSeen, type Perspective } from '../../common/perspective.js';
import { RevisionsPageDto, RevisionsQueryDto } from '../../history/revision.dto.js';
import { EventAddresses } from '../event-addresses.queries.js';
import { EventVersionDto } from './event-history.dto.js';
import { EventHistoryQueries } from './event-history.queries.js';
import { versionNumber } from '../../history/version-number.js';

@ApiTags('history')
@ForReaders()
@Controller('events/:id/revisions')
export class EventHistoryController {
  constructor(
    private readonly history: EventHistoryQueries,
    private readonly addresses: EventAddresses,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who changed what, when and why, newest first' })
  @ApiOkResponse({ type: RevisionsPageDto })
  async list(
    @Param('id') id: string,
    @Query() query: RevisionsQueryDto,
    @AsSeen() perspective: Perspective,
  ): Promise<RevisionsPageDto> {
    const page = await this.history.page(await this.addresses.find(id, perspective.seesDrafts), query, perspective);
    if (!page) throw notFound('event', id);
    return page;
  }

  @Get(':version')
  @ApiOperation({ summary: 'The event as it was in one version' })
  @ApiOkResponse({ type: EventVersionDto })
  async one(
    @Param('id') id: string,
    @Param('version') version: string,
    @Query() _: LanguageDto,
    @AsSeen() perspective: Perspective,
  ): Promise<EventVersionDto> {
    const told = await this.history.version(
      await this.addresses.find(id, perspective.seesDrafts),
      versionNumber(version),
      perspective,
    );
    if (!told) throw notFound('version', version);
    return told;
  }
}
