import { Module, type DynamicModule } from '@nestjs/common';
import { ActorsModule } from '../actors/actors.module.js';
import { DossiersModule } from '../dossiers/dossiers.module.js';
import { EventsModule } from '../events/events.module.js';
import { PublishersModule } from '../publishers/publishers.module.js';
import { SourcesModule } from '../sources/sources.module.js';
import { BundleActors } from './bundle-actors.service.js';
import { BundleImportService } from './bundle-import.service.js';
import { BundlePublishers } from './bundle-publishers.service.js';
import { BundleSources } from './bundle-sources.service.js';
import { BundleCheck } from './check/bundle-check.service.js';
import { DemoService } from './demo.service.js';
import { ImportsController } from './imports.controller.js';
import { GivenRefs } from './spreadsheets/apply/given-refs.service.js';
import { NewActors } from './spreadsheets/apply/new-actors.service.js';
import { NewSources } from './spreadsheets/apply/new-sources.service.js';
import { RowsUpdate } from './spreadsheets/apply/rows-update.service.js';
import { SpreadsheetApply } from './spreadsheets/apply/spreadsheet-apply.service.js';
import { SpreadsheetUndo } from './spreadsheets/apply/spreadsheet-undo.service.js';
import { SpreadsheetCheck } from './spreadsheets/check/spreadsheet-check.service.js';
import { StagedRows } from './spreadsheets/check/staged-rows.js';
import { ImportRecords } from './spreadsheets/import-records.service.js';
import { ImportSteps } from './spreadsheets/jobs/import-steps.service.js';
import { ImportWatch } from './spreadsheets/jobs/import-watch.service.js';
import { JobQueue } from './spreadsheets/jobs/job-queue.service.js';
import { KeptMappingsController } from './spreadsheets/mappings/kept-mappings.controller.js';
import { KeptMappings } from './spreadsheets/mappings/kept-mappings.service.js';
import { SpreadsheetImports } from './spreadsheets/spreadsheet-imports.service.js';
import { SpreadsheetsController } from './spreadsheets/spreadsheets.controller.js';
import { StagedRowsQueries } from './spreadsheets/staged-rows.queries.js';
import { FilePieces } from './spreadsheets/upload/file-pieces.service.js';
import { UPLOADS, Uploads } from './spreadsheets/upload/uploads.service.js';

/** What brings spreadsheets in. */
const SPREADSHEETS = [
  ...[SpreadsheetImports, KeptMappings, ImportRecords, StagedRowsQueries, FilePieces, Uploads, JobQueue, ImportSteps],
  ...[SpreadsheetCheck, StagedRows, SpreadsheetApply, SpreadsheetUndo, RowsUpdate, GivenRefs, NewActors, NewSources],
  ImportWatch,
];

@Module({})
export class ImportsModule {
  /** `uploads` is the folder that files are kept in. */
  static with({ uploads }: { readonly uploads: string }): DynamicModule {
    return {
      module: ImportsModule,
      controllers: [ImportsController, SpreadsheetsController, KeptMappingsController],
      imports: [DossiersModule, ActorsModule, PublishersModule, SourcesModule, EventsModule],
      providers: [
        ...[BundleImportService, BundleCheck, BundleActors, BundlePublishers, BundleSources, DemoService],
        ...[{ provide: UPLOADS, useValue: uploads }, ...SPREADSHEETS],
      ],
      exports: [BundleImportService, DemoService, ImportSteps],
    };
  }
}
