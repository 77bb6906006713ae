"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var ImportsModule_1;
Object.defineProperty(exports, "__esModule", { value: true });
exports.ImportsModule = void 0;
const common_1 = require("@nestjs/common");
const actors_module_js_1 = require("../actors/actors.module.js");
const dossiers_module_js_1 = require("../dossiers/dossiers.module.js");
const events_module_js_1 = require("../events/events.module.js");
const publishers_module_js_1 = require("../publishers/publishers.module.js");
const sources_module_js_1 = require("../sources/sources.module.js");
const bundle_actors_service_js_1 = require("./bundle-actors.service.js");
const bundle_import_service_js_1 = require("./bundle-import.service.js");
const bundle_publishers_service_js_1 = require("./bundle-publishers.service.js");
const bundle_sources_service_js_1 = require("./bundle-sources.service.js");
const bundle_check_service_js_1 = require("./check/bundle-check.service.js");
const demo_service_js_1 = require("./demo.service.js");
const imports_controller_js_1 = require("./imports.controller.js");
const given_refs_service_js_1 = require("./spreadsheets/apply/given-refs.service.js");
const new_actors_service_js_1 = require("./spreadsheets/apply/new-actors.service.js");
const new_sources_service_js_1 = require("./spreadsheets/apply/new-sources.service.js");
const rows_update_service_js_1 = require("./spreadsheets/apply/rows-update.service.js");
const spreadsheet_apply_service_js_1 = require("./spreadsheets/apply/spreadsheet-apply.service.js");
const spreadsheet_undo_service_js_1 = require("./spreadsheets/apply/spreadsheet-undo.service.js");
const spreadsheet_check_service_js_1 = require("./spreadsheets/check/spreadsheet-check.service.js");
const staged_rows_js_1 = require("./spreadsheets/check/staged-rows.js");
const import_records_service_js_1 = require("./spreadsheets/import-records.service.js");
const import_steps_service_js_1 = require("./spreadsheets/jobs/import-steps.service.js");
const import_watch_service_js_1 = require("./spreadsheets/jobs/import-watch.service.js");
const job_queue_service_js_1 = require("./spreadsheets/jobs/job-queue.service.js");
const kept_mappings_controller_js_1 = require("./spreadsheets/mappings/kept-mappings.controller.js");
const kept_mappings_service_js_1 = require("./spreadsheets/mappings/kept-mappings.service.js");
const spreadsheet_imports_service_js_1 = require("./spreadsheets/spreadsheet-imports.service.js");
const spreadsheets_controller_js_1 = require("./spreadsheets/spreadsheets.controller.js");
const staged_rows_queries_js_1 = require("./spreadsheets/staged-rows.queries.js");
const file_pieces_service_js_1 = require("./spreadsheets/upload/file-pieces.service.js");
const uploads_service_js_1 = require("./spreadsheets/upload/uploads.service.js");
/** What brings spreadsheets in. */
const SPREADSHEETS = [
    ...[spreadsheet_imports_service_js_1.SpreadsheetImports, kept_mappings_service_js_1.KeptMappings, import_records_service_js_1.ImportRecords, staged_rows_queries_js_1.StagedRowsQueries, file_pieces_service_js_1.FilePieces, uploads_service_js_1.Uploads, job_queue_service_js_1.JobQueue, import_steps_service_js_1.ImportSteps],
    ...[spreadsheet_check_service_js_1.SpreadsheetCheck, staged_rows_js_1.StagedRows, spreadsheet_apply_service_js_1.SpreadsheetApply, spreadsheet_undo_service_js_1.SpreadsheetUndo, rows_update_service_js_1.RowsUpdate, given_refs_service_js_1.GivenRefs, new_actors_service_js_1.NewActors, new_sources_service_js_1.NewSources],
    import_watch_service_js_1.ImportWatch,
];
let ImportsModule = ImportsModule_1 = class ImportsModule {
    /** `uploads` is the folder that files are kept in. */
    static with({ uploads }) {
        return {
            module: ImportsModule_1,
            controllers: [imports_controller_js_1.ImportsController, spreadsheets_controller_js_1.SpreadsheetsController, kept_mappings_controller_js_1.KeptMappingsController],
            imports: [dossiers_module_js_1.DossiersModule, actors_module_js_1.ActorsModule, publishers_module_js_1.PublishersModule, sources_module_js_1.SourcesModule, events_module_js_1.EventsModule],
            providers: [
                ...[bundle_import_service_js_1.BundleImportService, bundle_check_service_js_1.BundleCheck, bundle_actors_service_js_1.BundleActors, bundle_publishers_service_js_1.BundlePublishers, bundle_sources_service_js_1.BundleSources, demo_service_js_1.DemoService],
                ...[{ provide: uploads_service_js_1.UPLOADS, useValue: uploads }, ...SPREADSHEETS],
            ],
            exports: [bundle_import_service_js_1.BundleImportService, demo_service_js_1.DemoService, import_steps_service_js_1.ImportSteps],
        };
    }
};
exports.ImportsModule = ImportsModule;
exports.ImportsModule = ImportsModule = ImportsModule_1 = __decorate([
    (0, common_1.Module)({})
], ImportsModule);
//# sourceMappingURL=imports.module.js.map