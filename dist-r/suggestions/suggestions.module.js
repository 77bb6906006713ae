"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.SuggestionsModule = void 0;
const common_1 = require("@nestjs/common");
const actors_module_js_1 = require("../actors/actors.module.js");
const dossiers_module_js_1 = require("../dossiers/dossiers.module.js");
const history_module_js_1 = require("../history/history.module.js");
const publishers_module_js_1 = require("../publishers/publishers.module.js");
const sources_module_js_1 = require("../sources/sources.module.js");
const record_changes_service_js_1 = require("./record-changes.service.js");
const earlier_versions_service_js_1 = require("./earlier-versions.service.js");
const record_restores_controllers_js_1 = require("./record-restores.controllers.js");
const record_restores_service_js_1 = require("./record-restores.service.js");
const record_suggestions_controllers_js_1 = require("./record-suggestions.controllers.js");
const record_suggestions_queries_js_1 = require("./record-suggestions.queries.js");
const record_suggestions_service_js_1 = require("./record-suggestions.service.js");
const tried_change_service_js_1 = require("./tried-change.service.js");
let SuggestionsModule = class SuggestionsModule {
};
exports.SuggestionsModule = SuggestionsModule;
exports.SuggestionsModule = SuggestionsModule = __decorate([
    (0, common_1.Module)({
        imports: [history_module_js_1.HistoryModule, actors_module_js_1.ActorsModule, publishers_module_js_1.PublishersModule, sources_module_js_1.SourcesModule, dossiers_module_js_1.DossiersModule],
        controllers: [...record_suggestions_controllers_js_1.RECORD_SUGGESTION_CONTROLLERS, ...record_restores_controllers_js_1.RECORD_RESTORE_CONTROLLERS],
        providers: [record_changes_service_js_1.RecordChanges, tried_change_service_js_1.TriedChange, record_suggestions_service_js_1.RecordSuggestions, record_suggestions_queries_js_1.RecordSuggestionsQueries, record_restores_service_js_1.RecordRestores, earlier_versions_service_js_1.EarlierVersions],
    })
], SuggestionsModule);
//# sourceMappingURL=suggestions.module.js.map