import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForReaders } from '../common/allow.js';
import { notFound, uuidOrSlug } from '../common/identifier.js';
import { KnownOnDto } from '../common/known-on.dto.js';
import { AsSeen, type Perspective } from '../common/perspective.js';
import { KnownDaysDto, KnownDaysQueryDto } from './known-days.dto.js';
import { KnownDaysQueries } from './known-days.queries.js';
import { OverviewDto } from './overview.dto.js';
import { OverviewQueries } from './overview.queries.js';

@ApiTags('dossiers')
@ForReaders()
@Controller('dossiers')
export class OverviewController {
  constructor(
    private readonly queries: OverviewQueries,
    private readonly days: KnownDaysQueries,
  ) {}

  @Get(':id/overview')
  @ApiOperation({
    summary:
      'What is next, overdue, last recorded and standing, and whether what is announced comes true: the front page',
  })
  @ApiOkResponse({ type: OverviewDto })
  async overview(
    @Param('id') id: string,
    @Query() _: KnownOnDto,
    @AsSeen() perspective: Perspective,
  ): Promise<OverviewDto> {
    const overview = await this.queries.of(uuidOrSlug(id), perspective);
    if (!overview) throw notFound('dossier', id);
    return overview;
  }

  @Get(':id/known-days')
  @ApiOperation({ summary: 'The days before and after one on which something about the dossier became known' })
  @ApiOkResponse({ type: KnownDaysDto })
  async knownDays(
    @Param('id') id: string,
    @Query() { on }: KnownDaysQueryDto,
    @AsSeen() perspective: Perspective,
  ): Promise<KnownDaysDto> {
    const days = await this.days.beside(uuidOrSlug(id), on, perspective);
    if (!days) throw notFound('dossier', id);
    return days;
  }
}
