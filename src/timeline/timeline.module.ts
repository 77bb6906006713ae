import { Module } from '@nestjs/common';
import { SpanQueries } from './span.queries.js';
import { TileQueries } from './tile.queries.js';
import { TimelineController } from './timeline.controller.js';
import { TimelineQueries } from './timeline.queries.js';

@Module({
  controllers: [TimelineController],
  providers: [TimelineQueries, TileQueries, SpanQueries],
  exports: [TileQueries, SpanQueries],
})
export class TimelineModule {}
