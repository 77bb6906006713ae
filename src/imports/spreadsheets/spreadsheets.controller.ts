import { Readable } from 'node:stream';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../common/allow.js';
import { attachment } from '../../common/attachment.js';
import { digest } from '../../common/digest.js';
import { Refuses } from '../../common/refuses.js';
import { Author, type Viewer } from '../../common/viewer.js';
import { ApplyDto, DecidedActorsDto, RemappingDto, RowsQueryDto } from './dto/import-requests.dto.js';
import { SpreadsheetImportDto, SpreadsheetImportsDto, SpreadsheetRowsDto } from './dto/spreadsheet-import.dto.js';
import { errorsCsv } from './errors-csv.js';
import { SpreadsheetImports } from './spreadsheet-imports.service.js';
import { StagedRowsQueries } from './staged-rows.queries.js';

const USUAL_PAGE = 50;

@ApiTags('imports')
@Allow('import.write')
@Controller('imports')
export class SpreadsheetsController {
  constructor(
    private readonly imports: SpreadsheetImports,
    private readonly rows: StagedRowsQueries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'One’s own imports of spreadsheets, the newest first, at most 100' })
  @ApiOkResponse({ type: SpreadsheetImportsDto })
  async list(@Author() viewer: Viewer): Promise<SpreadsheetImportsDto> {
    return { items: await this.imports.list(viewer) };
  }

  @Get(':id')
  @ApiOperation({
    summary: 'How far an import of a spreadsheet is, and what its check found; seen by its owner and by editors',
  })
  @ApiOkResponse({ type: SpreadsheetImportDto })
  async one(@Param('id') id: string, @Author() viewer: Viewer): Promise<SpreadsheetImportDto> {
    return this.imports.told(await this.imports.one(id, viewer));
  }

  @Get(':id/rows')
  @ApiOperation({ summary: 'Its rows as they were read, in the order of the file' })
  @ApiOkResponse({ type: SpreadsheetRowsDto })
  async rowsOf(
    @Param('id') id: string,
    @Query() { outcome, written, after, limit = USUAL_PAGE }: RowsQueryDto,
    @Author() viewer: Viewer,
  ): Promise<SpreadsheetRowsDto> {
    const record = await this.imports.one(id, viewer);
    const found = await this.rows.page(record.id, { outcome, written: written === 'true', after, limit: limit + 1 });
    const items = found.slice(0, limit);
    return { items, nextAfter: found.length > limit ? (items.at(-1)?.line ?? null) : null };
  }

  @Get(':id/errors.csv')
  @ApiOperation({
    summary:
      'Its rejected rows as CSV, with line, column, value and reason of each mistake: to be mended and brought back',
  })
  @ApiOkResponse({ description: 'The rejected rows', content: { 'text/csv': { schema: { type: 'string' } } } })
  async errors(@Param('id') id: string, @Author() viewer: Viewer, @Res() reply: FastifyReply): Promise<void> {
    const record = await this.imports.one(id, viewer);
    const name = record.fileName.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-');
    await reply
      .header('content-type', 'text/csv; charset=utf-8; header=present')
      .header('etag', `"${digest(`${record.id} ${record.updatedAt}`)}"`)
      .header('content-disposition', attachment(`${name}-errors.csv`))
      .send(Readable.from(errorsCsv(record, this.rows)));
  }

  @Patch(':id')
  @Refuses('conflict')
  @ApiOperation({ summary: 'Read the file in another way: checks it again, and changes nothing else' })
  @ApiOkResponse({ type: SpreadsheetImportDto })
  async remap(
    @Param('id') id: string,
    @Body() body: RemappingDto,
    @Author() viewer: Viewer,
  ): Promise<SpreadsheetImportDto> {
    const record = await this.imports.one(id, viewer);
    await this.imports.remap(record, body);
    return this.imports.told(await this.imports.one(id, viewer));
  }

  @Put(':id/new-actors')
  @HttpCode(204)
  @Refuses('conflict')
  @ApiOperation({ summary: 'Keep who its newcomers are, until it is applied; nothing is made of it before' })
  @ApiNoContentResponse({ description: 'It is kept' })
  async decide(@Param('id') id: string, @Body() { items }: DecidedActorsDto, @Author() viewer: Viewer): Promise<void> {
    await this.imports.decide(await this.imports.one(id, viewer), items);
  }

  @Post(':id/apply')
  @HttpCode(200)
  @Refuses('conflict')
  @ApiOperation({ summary: 'Bring its rows in: all of them, or nothing' })
  @ApiOkResponse({ type: SpreadsheetImportDto })
  async apply(
    @Param('id') id: string,
    @Body() body: ApplyDto,
    @Author() viewer: Viewer,
  ): Promise<SpreadsheetImportDto> {
    const record = await this.imports.one(id, viewer);
    await this.imports.apply(record, viewer, body);
    return this.imports.told(await this.imports.one(id, viewer));
  }

  @Delete(':id')
  @HttpCode(204)
  @Refuses('conflict')
  @ApiOperation({
    summary: 'End an import and forget its file; what was applied is taken back, as long as nothing of it was edited',
  })
  @ApiNoContentResponse({ description: 'There is no such import any more' })
  async remove(@Param('id') id: string, @Author() viewer: Viewer): Promise<void> {
    await this.imports.remove(await this.imports.one(id, viewer), viewer);
  }
}
