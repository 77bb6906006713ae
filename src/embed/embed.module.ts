import { Module } from '@nestjs/common';
import { DossiersModule } from '../dossiers/dossiers.module.js';
import { TimelineModule } from '../timeline/timeline.module.js';
import { EmbedController } from './embed.controller.js';
import { EmbedQueries } from './embed.queries.js';
import { EmbedPages } from './page/pages.service.js';
import { ShownService } from './page/shown.service.js';

@Module({
  imports: [DossiersModule, TimelineModule],
  controllers: [EmbedController],
  providers: [EmbedQueries, EmbedPages, ShownService],
})
export class EmbedModule {}
