import { Module, type DynamicModule } from '@nestjs/common';
import { DossiersModule } from '../dossiers/dossiers.module.js';
import { TimelineModule } from '../timeline/timeline.module.js';
import { EmbedController } from './embed.controller.js';
import { EmbedQueries } from './embed.queries.js';
import { OembedController } from './oembed/oembed.controller.js';
import { Oembed } from './oembed/oembed.service.js';
import { EmbedPages } from './page/pages.service.js';
import { ShownService } from './page/shown.service.js';
import { PreviewController } from './preview/preview.controller.js';
import { Previews } from './preview/previews.service.js';
import { Rasters } from './preview/rasters.js';
import { EMBED_SETTINGS, type EmbedSettings } from './settings.js';

@Module({})
export class EmbedModule {
  static with(settings: EmbedSettings): DynamicModule {
    return {
      module: EmbedModule,
      imports: [DossiersModule, TimelineModule],
      controllers: [EmbedController, OembedController, PreviewController],
      providers: [
        { provide: EMBED_SETTINGS, useValue: settings },
        ...[EmbedQueries, EmbedPages, Oembed, Previews, Rasters, ShownService],
      ],
    };
  }
}
