import { Module } from '@nestjs/common';
import { ActorsModule } from '../actors/actors.module.js';
import { DossiersModule } from '../dossiers/dossiers.module.js';
import { HistoryModule } from '../history/history.module.js';
import { PublishersModule } from '../publishers/publishers.module.js';
import { SourcesModule } from '../sources/sources.module.js';
import { RecordChanges } from './record-changes.service.js';
import { EarlierVersions } from './earlier-versions.service.js';
import { RECORD_RESTORE_CONTROLLERS } from './record-restores.controllers.js';
import { RecordRestores } from './record-restores.service.js';
import { RECORD_SUGGESTION_CONTROLLERS } from './record-suggestions.controllers.js';
import { RecordSuggestionsQueries } from './record-suggestions.queries.js';
import { RecordSuggestions } from './record-suggestions.service.js';
import { TriedChange } from './tried-change.service.js';

@Module({
  imports: [HistoryModule, ActorsModule, PublishersModule, SourcesModule, DossiersModule],
  controllers: [...RECORD_SUGGESTION_CONTROLLERS, ...RECORD_RESTORE_CONTROLLERS],
  providers: [RecordChanges, TriedChange, RecordSuggestions, RecordSuggestionsQueries, RecordRestores, EarlierVersions],
})
export class SuggestionsModule {}
