import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForReaders } from '../../common/allow.js';
import { notFound } from '../../common/identifier.js';
import { PageQueryDto } from '../../common/page.dto.js';
import { SeesDrafts } from '../../common/perspective.js';
import { RevisionsPageDto } from '../../history/revision.dto.js';
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
    @Query() query: PageQueryDto,
    @SeesDrafts() seesDrafts: boolean,
  ): Promise<RevisionsPageDto> {
    const page = await this.history.page(await this.addresses.find(id, seesDrafts), query, seesDrafts);
    if (!page) throw notFound('event', id);
    return page;
  }

  @Get(':version')
  @ApiOperation({ summary: 'The event as it was in one version' })
  @ApiOkResponse({ type: EventVersionDto })
  async one(
    @Param('id') id: string,
    @Param('version') version: string,
    @SeesDrafts() seesDrafts: boolean,
  ): Promise<EventVersionDto> {
    const told = await this.history.version(
      await this.addresses.find(id, seesDrafts),
      versionNumber(version),
      seesDrafts,
    );
    if (!told) throw notFound('version', version);
    return told;
  }
}
