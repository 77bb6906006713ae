"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var AppModule_1;
Object.defineProperty(exports, "__esModule", { value: true });
exports.AppModule = void 0;
const common_1 = require("@nestjs/common");
const core_1 = require("@nestjs/core");
const accounts_module_js_1 = require("./accounts/accounts.module.js");
const actors_module_js_1 = require("./actors/actors.module.js");
const alerts_module_js_1 = require("./alerts/alerts.module.js");
const access_guard_js_1 = require("./auth/access.guard.js");
const auth_module_js_1 = require("./auth/auth.module.js");
const briefing_module_js_1 = require("./briefing/briefing.module.js");
const common_module_js_1 = require("./common/common.module.js");
const problem_filter_js_1 = require("./common/problem.filter.js");
const validation_pipe_js_1 = require("./common/validation.pipe.js");
const version_js_1 = require("./config/version.js");
require("./domain/tongues/every.js");
const data_dir_js_1 = require("./database/embedded/data-dir.js");
const desk_module_js_1 = require("./desk/desk.module.js");
const embed_module_js_1 = require("./embed/embed.module.js");
const dossiers_module_js_1 = require("./dossiers/dossiers.module.js");
const events_module_js_1 = require("./events/events.module.js");
const exports_module_js_1 = require("./exports/exports.module.js");
const follow_ups_module_js_1 = require("./follow-ups/follow-ups.module.js");
const form_drafts_module_js_1 = require("./form-drafts/form-drafts.module.js");
const health_module_js_1 = require("./health/health.module.js");
const imports_module_js_1 = require("./imports/imports.module.js");
const network_module_js_1 = require("./network/network.module.js");
const overview_module_js_1 = require("./overview/overview.module.js");
const places_module_js_1 = require("./places/places.module.js");
const positions_module_js_1 = require("./positions/positions.module.js");
const findings_module_js_1 = require("./findings/findings.module.js");
const live_module_js_1 = require("./live/live.module.js");
const publishers_module_js_1 = require("./publishers/publishers.module.js");
const sources_module_js_1 = require("./sources/sources.module.js");
const suggestions_module_js_1 = require("./suggestions/suggestions.module.js");
const search_module_js_1 = require("./search/search.module.js");
const tension_module_js_1 = require("./tension/tension.module.js");
const timeline_module_js_1 = require("./timeline/timeline.module.js");
const undertakings_module_js_1 = require("./undertakings/undertakings.module.js");
const vocabulary_module_js_1 = require("./vocabulary/vocabulary.module.js");
let AppModule = AppModule_1 = class AppModule {
    /** The application over a database that is connected and migrated. */
    static with(config, dataSource) {
        return {
            module: AppModule_1,
            imports: [
                common_module_js_1.CommonModule.with(config, dataSource),
                auth_module_js_1.AuthModule.with({ readAccess: config.readAccess, publicUrl: config.publicUrl, oidc: config.oidc }),
                health_module_js_1.HealthModule.with({ version: version_js_1.VERSION, commit: config.commit }),
                form_drafts_module_js_1.FormDraftsModule,
                vocabulary_module_js_1.VocabularyModule,
                dossiers_module_js_1.DossiersModule,
                actors_module_js_1.ActorsModule,
                publishers_module_js_1.PublishersModule,
                sources_module_js_1.SourcesModule,
                suggestions_module_js_1.SuggestionsModule,
                events_module_js_1.EventsModule,
                desk_module_js_1.DeskModule,
                follow_ups_module_js_1.FollowUpsModule,
                undertakings_module_js_1.UndertakingsModule,
                accounts_module_js_1.AccountsModule,
                positions_module_js_1.PositionsModule,
                places_module_js_1.PlacesModule,
                network_module_js_1.NetworkModule,
                briefing_module_js_1.BriefingModule,
                overview_module_js_1.OverviewModule,
                timeline_module_js_1.TimelineModule,
                tension_module_js_1.TensionModule,
                search_module_js_1.SearchModule,
                exports_module_js_1.ExportsModule.with({ version: version_js_1.VERSION, commit: config.commit, publicUrl: config.publicUrl }),
                imports_module_js_1.ImportsModule.with({ uploads: (0, data_dir_js_1.uploadsFolder)(config.dataDir) }),
                findings_module_js_1.FindingsModule,
                live_module_js_1.LiveModule,
                embed_module_js_1.EmbedModule.with({ version: version_js_1.VERSION, readAccess: config.readAccess, publicUrl: config.publicUrl }),
                alerts_module_js_1.AlertsModule.with({
                    ...{ publicUrl: config.publicUrl, readAccess: config.readAccess },
                    ...{ mail: config.mail, loopback: config.alertsLoopback },
                }),
            ],
            providers: [
                { provide: core_1.APP_FILTER, useClass: problem_filter_js_1.ProblemFilter },
                { provide: core_1.APP_PIPE, useValue: validation_pipe_js_1.validationPipe },
                { provide: core_1.APP_GUARD, useClass: access_guard_js_1.AccessGuard },
            ],
        };
    }
};
exports.AppModule = AppModule;
exports.AppModule = AppModule = AppModule_1 = __decorate([
    (0, common_1.Module)({})
], AppModule);
//# sourceMappingURL=app.module.js.map