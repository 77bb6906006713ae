import { applyDecorators, Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ForReaders } from '../common/allow.js';
import { AsSeen, type Perspective } from '../common/perspective.js';
import { EventFilterDto } from '../events/event-filter.dto.js';
import { EVENTS_ICS } from './calendar/events-ics.js';
import { EventFiles } from './event-files.service.js';
import type { EventFormat } from './event-format.js';
import { EVENTS_JSONL } from './events-jsonl.js';
import { CalendarQueryDto, CsvQueryDto, ExportQueryDto, WorkbookQueryDto } from './exports.dto.js';
import { EVENTS_ATOM, FEED_JSON } from './feeds/feed-formats.js';
import { TIMELINE_JS } from './feeds/timeline-slides.js';
import { SOURCES_BIB, SOURCES_CSL } from './references/reference-formats.js';
import { EVENTS_XLSX } from './workbook/workbook-xlsx.js';
import { WORKBOOK_ZIP } from './workbook/workbook-zip.js';

type Schema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];

/** On a handler that answers with a file in a format. */
const Answers = (
  { type }: Pick<EventFormat<never>, 'type'>,
  summary: string,
  holds: string,
  schema: Schema = { type: 'string' },
): MethodDecorator => {
  const [bare = ''] = type.split(';');
  return applyDecorators(ApiOperation({ summary }), ApiProduces(bare), ApiOkResponse({ description: holds, schema }));
};

const BINARY: Schema = { type: 'string', format: 'binary' };

/** The events of a filter as other programs read them. */
@ApiTags('exports')
@ForReaders()
@Controller('exports')
export class EventFormatsController {
  constructor(private readonly files: EventFiles) {}

  @Get('events.jsonl')
  @Answers(EVENTS_JSONL, 'Events under a filter as JSON Lines, each whole, streamed', 'An EventDetailDto a line')
  jsonl(@Query() query: ExportQueryDto, @AsSeen() perspective: Perspective, @Res() reply: FastifyReply): Promise<void> {
    return this.files.send(reply, EVENTS_JSONL, query, perspective);
  }

  @Get('events.ics')
  @Answers(EVENTS_ICS, 'Events under a filter as a calendar to subscribe to', 'iCalendar (RFC 5545)')
  ics(@Query() query: CalendarQueryDto, @AsSeen() perspective: Perspective, @Res() reply: FastifyReply): Promise<void> {
    return this.files.send(reply, EVENTS_ICS, query, perspective);
  }

  @Get('events.atom')
  @Answers(EVENTS_ATOM, 'The hundred events recorded or changed last under a filter, as a feed', 'Atom (RFC 4287)')
  atom(@Query() query: EventFilterDto, @AsSeen() perspective: Perspective, @Res() reply: FastifyReply): Promise<void> {
    return this.files.send(reply, EVENTS_ATOM, query, perspective);
  }

  @Get('feed.json')
  @Answers(FEED_JSON, 'The same as JSON', 'JSON Feed', { type: 'object' })
  feed(@Query() query: EventFilterDto, @AsSeen() perspective: Perspective, @Res() reply: FastifyReply): Promise<void> {
    return this.files.send(reply, FEED_JSON, query, perspective);
  }

  @Get('events.timelinejs.json')
  @Answers(TIMELINE_JS, 'Events under a filter as slides of TimelineJS 3', 'What TimelineJS takes', { type: 'object' })
  slides(
    @Query() query: ExportQueryDto,
    @AsSeen() perspective: Perspective,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.files.send(reply, TIMELINE_JS, query, perspective);
  }

  @Get('events.csl.json')
  @Answers(SOURCES_CSL, 'What the events under a filter rest on, as CSL-JSON', 'An item a document', {
    type: 'array',
    items: { type: 'object' },
  })
  csl(@Query() query: EventFilterDto, @AsSeen() perspective: Perspective, @Res() reply: FastifyReply): Promise<void> {
    return this.files.send(reply, SOURCES_CSL, query, perspective);
  }

  @Get('sources.bib')
  @Answers(SOURCES_BIB, 'What the events under a filter rest on, as BibTeX', 'An entry a document, in UTF-8')
  bib(@Query() query: EventFilterDto, @AsSeen() perspective: Perspective, @Res() reply: FastifyReply): Promise<void> {
    return this.files.send(reply, SOURCES_BIB, query, perspective);
  }

  @Get('events.xlsx')
  @Answers(
    EVENTS_XLSX,
    'Events under a filter with all that belongs to them as a workbook, streamed',
    'A sheet a table',
  )
  xlsx(
    @Query() query: WorkbookQueryDto,
    @AsSeen() perspective: Perspective,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.files.send(reply, EVENTS_XLSX, query, perspective);
  }

  @Get('workbook.zip')
  @Answers(WORKBOOK_ZIP, 'The same as CSV files in a ZIP, with a manifest', 'A CSV a table, and manifest.json', BINARY)
  zip(@Query() query: CsvQueryDto, @AsSeen() perspective: Perspective, @Res() reply: FastifyReply): Promise<void> {
    return this.files.send(reply, WORKBOOK_ZIP, query, perspective);
  }
}
