import { createHash } from 'node:crypto';
import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ForReaders } from '../common/allow.js';
import { AsSeen, SeesDrafts, type Perspective } from '../common/perspective.js';
import { csvMetadata } from './csv-metadata.js';
import { EventFiles, headersOf } from './event-files.service.js';
import { csvOf, EVENTS_CSV } from './events-csv.js';
import { KeptDigests } from './kept-digests.js';
import { CsvColumnsDto, EventsCsvQueryDto, ManifestDto } from './exports.dto.js';

@ApiTags('exports')
@ForReaders()
@Controller('exports')
export class ExportsController {
  private readonly kept = new KeptDigests<Pick<ManifestDto, 'rows' | 'bytes' | 'sha256'>>();

  constructor(private readonly files: EventFiles) {}

  @Get('events.csv')
  @ApiOperation({ summary: 'Events under a filter as CSV (RFC 4180, UTF-8), streamed' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'One event a row', schema: { type: 'string' } })
  csv(
    @Query() query: EventsCsvQueryDto,
    @AsSeen() perspective: Perspective,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.files.send(reply, EVENTS_CSV, query, perspective);
  }

  @Get('events.csv.manifest')
  @ApiOperation({ summary: 'How many rows the CSV of a filter has, and the digest of its bytes: it is made for that' })
  @ApiOkResponse({ type: ManifestDto })
  async manifest(
    @Query() query: EventsCsvQueryDto,
    @AsSeen() perspective: Perspective,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ManifestDto> {
    let rows = 0;
    const counting = {
      ...EVENTS_CSV,
      pieces: (...asked: Parameters<typeof EVENTS_CSV.pieces>) => csvOf(...asked, (count) => (rows = count)),
    };
    const { found, told } = await this.files.about(reply, counting, query, perspective, this.kept, async (pieces) => {
      const hash = createHash('sha256');
      let bytes = 0;
      for await (const piece of pieces) {
        hash.update(piece);
        bytes += Buffer.byteLength(piece);
      }
      return { rows, bytes, sha256: hash.digest('hex') };
    });
    void reply.headers(headersOf(told));
    return { ...found, knownOn: told.knownOn, licences: told.licences };
  }

  @Get('events.csv-metadata.json')
  @Header('content-type', 'application/csvm+json; charset=utf-8')
  @ApiOperation({ summary: 'What the columns of the CSV hold, by CSV on the Web' })
  @ApiProduces('application/csvm+json')
  @ApiOkResponse({ description: 'Metadata of one table', schema: { type: 'object' } })
  async metadata(@Query() told: CsvColumnsDto, @SeesDrafts() seesDrafts: boolean): Promise<string> {
    return JSON.stringify(csvMetadata(told, await this.files.licences({ seesDrafts })));
  }
}
