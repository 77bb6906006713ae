"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.SourcesModule = void 0;
const common_1 = require("@nestjs/common");
const history_module_js_1 = require("../history/history.module.js");
const standing_merges_controller_js_1 = require("../history/standing-merges.controller.js");
const source_merge_js_1 = require("./source-merge.js");
const publishers_module_js_1 = require("../publishers/publishers.module.js");
const source_writes_controller_js_1 = require("./source-writes.controller.js");
const sources_controller_js_1 = require("./sources.controller.js");
const sources_queries_js_1 = require("./sources.queries.js");
const sources_service_js_1 = require("./sources.service.js");
let SourcesModule = class SourcesModule {
};
exports.SourcesModule = SourcesModule;
exports.SourcesModule = SourcesModule = __decorate([
    (0, common_1.Module)({
        imports: [history_module_js_1.HistoryModule, publishers_module_js_1.PublishersModule],
        controllers: [sources_controller_js_1.SourcesController, source_writes_controller_js_1.SourceWritesController, (0, standing_merges_controller_js_1.standingMergesOf)(source_merge_js_1.MERGING_SOURCES)],
        providers: [sources_queries_js_1.SourcesQueries, sources_service_js_1.SourcesService],
        exports: [sources_service_js_1.SourcesService],
    })
], SourcesModule);
//# sourceMappingURL=sources.module.js.map