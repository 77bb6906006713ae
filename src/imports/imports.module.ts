import { Module } from '@nestjs/common';
import { ActorsModule } from '../actors/actors.module.js';
import { DossiersModule } from '../dossiers/dossiers.module.js';
import { EventsModule } from '../events/events.module.js';
import { PublishersModule } from '../publishers/publishers.module.js';
import { SourcesModule } from '../sources/sources.module.js';
import { BundleActors } from './bundle-actors.service.js';
import { BundleImportService } from './bundle-import.service.js';
import { BundlePublishers } from './bundle-publishers.service.js';
import { BundleSources } from './bundle-sources.service.js';
import { DemoService } from './demo.service.js';
import { ImportsController } from './imports.controller.js';

@Module({
  controllers: [ImportsController],
  imports: [DossiersModule, ActorsModule, PublishersModule, SourcesModule, EventsModule],
  providers: [BundleImportService, BundleActors, BundlePublishers, BundleSources, DemoService],
  exports: [BundleImportService, DemoService],
})
export class ImportsModule {}
