import { once } from 'node:events';
import { pipeline } from 'node:stream';
import { Controller, Get, Logger, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ForReaders } from '../common/allow.js';
import { Clock } from '../common/clock.js';
import { foundNames } from '../common/found-names.js';
import { AsSeen, type Perspective } from '../common/perspective.js';
import { Database } from '../database/database.js';
import { CSV_COLUMNS } from '../domain/csv.js';
import { copyStream } from './copy-stream.js';
import { Crlf } from './crlf.js';
import { cutOffWhenStalled } from './cut-off.js';
import { eventsCsvCopy } from './events-csv.sql.js';
import { CsvQueryDto } from './exports.dto.js';

@ApiTags('exports')
@ForReaders()
@Controller('exports')
export class ExportsController {
  private readonly log = new Logger('Exports');

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get('events.csv')
  @ApiOperation({ summary: 'Events under a filter as CSV (RFC 4180, UTF-8), streamed' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'One event a row', schema: { type: 'string' } })
  async csv(
    @Query() query: CsvQueryDto,
    @AsSeen() perspective: Perspective,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const now = this.clock.now();
    // A file that may come in again is in the language it was written in, whatever the browser speaks.
    const rows = await copyStream(
      this.database,
      eventsCsvCopy(
        await foundNames(this.database, query, this.clock.now()),
        { ...perspective, language: query.lang },
        now,
      ),
    );
    const lines = new Crlf(`${query.bom === 'true' ? '\uFEFF' : ''}${CSV_COLUMNS.join(',')}`);
    pipeline(rows, lines, (error) => {
      if (error) this.log.warn(`An export ended early: ${error.message}`);
    });
    // A query that fails does so before its first row: the answer is still free to be a problem.
    await once(lines, 'readable');
    const name = `demarche-events-${now.toISOString().slice(0, 10)}.csv`;
    cutOffWhenStalled(reply.raw);
    void reply
      .header('content-type', 'text/csv; charset=utf-8; header=present')
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(lines);
  }
}
