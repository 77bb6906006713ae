import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { AccountsModule } from './accounts/accounts.module.js';
import { ActorsModule } from './actors/actors.module.js';
import { AlertsModule } from './alerts/alerts.module.js';
import { AccessGuard } from './auth/access.guard.js';
import { AuthModule } from './auth/auth.module.js';
import { BriefingModule } from './briefing/briefing.module.js';
import { CommonModule } from './common/common.module.js';
import { ProblemFilter } from './common/problem.filter.js';
import { validationPipe } from './common/validation.pipe.js';
import type { Config } from './config/config.js';
import { VERSION } from './config/version.js';
import './domain/tongues/every.js';
import { uploadsFolder } from './database/embedded/data-dir.js';
import { DeskModule } from './desk/desk.module.js';
import { EmbedModule } from './embed/embed.module.js';
import { DossiersModule } from './dossiers/dossiers.module.js';
import { EventsModule } from './events/events.module.js';
import { ExportsModule } from './exports/exports.module.js';
import { FollowUpsModule } from './follow-ups/follow-ups.module.js';
import { FormDraftsModule } from './form-drafts/form-drafts.module.js';
import { HealthModule } from './health/health.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { NetworkModule } from './network/network.module.js';
import { OverviewModule } from './overview/overview.module.js';
import { PlacesModule } from './places/places.module.js';
import { PositionsModule } from './positions/positions.module.js';
import { FindingsModule } from './findings/findings.module.js';
import { LiveModule } from './live/live.module.js';
import { PublishersModule } from './publishers/publishers.module.js';
import { SourcesModule } from './sources/sources.module.js';
import { SuggestionsModule } from './suggestions/suggestions.module.js';
import { SearchModule } from './search/search.module.js';
import { TensionModule } from './tension/tension.module.js';
import { TimelineModule } from './timeline/timeline.module.js';
import { UndertakingsModule } from './undertakings/undertakings.module.js';
import { VocabularyModule } from './vocabulary/vocabulary.module.js';

@Module({})
export class AppModule {
  /** The application over a database that is connected and migrated. */
  static with(config: Config, dataSource: DataSource): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CommonModule.with(config, dataSource),
        AuthModule.with({ readAccess: config.readAccess, publicUrl: config.publicUrl, oidc: config.oidc }),
        HealthModule.with({ version: VERSION, commit: config.commit }),
        FormDraftsModule,
        VocabularyModule,
        DossiersModule,
        ActorsModule,
        PublishersModule,
        SourcesModule,
        SuggestionsModule,
        EventsModule,
        DeskModule,
        FollowUpsModule,
        UndertakingsModule,
        AccountsModule,
        PositionsModule,
        PlacesModule,
        NetworkModule,
        BriefingModule,
        OverviewModule,
        TimelineModule,
        TensionModule,
        SearchModule,
        ExportsModule.with({ version: VERSION, commit: config.commit, publicUrl: config.publicUrl }),
        ImportsModule.with({ uploads: uploadsFolder(config.dataDir) }),
        FindingsModule,
        LiveModule,
        EmbedModule.with({ version: VERSION, readAccess: config.readAccess, publicUrl: config.publicUrl }),
        AlertsModule.with({
          ...{ publicUrl: config.publicUrl, readAccess: config.readAccess },
          ...{ mail: config.mail, loopback: config.alertsLoopback },
        }),
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useValue: validationPipe },
        { provide: APP_GUARD, useClass: AccessGuard },
      ],
    };
  }
}
