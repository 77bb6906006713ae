"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.HistoryModule = void 0;
const common_1 = require("@nestjs/common");
const merges_service_js_1 = require("./merges.service.js");
const record_history_controller_js_1 = require("./record-history.controller.js");
const record_history_queries_js_1 = require("./record-history.queries.js");
const revisions_queries_js_1 = require("./revisions.queries.js");
const revisions_service_js_1 = require("./revisions.service.js");
const undo_merge_service_js_1 = require("./undo-merge.service.js");
let HistoryModule = class HistoryModule {
};
exports.HistoryModule = HistoryModule;
exports.HistoryModule = HistoryModule = __decorate([
    (0, common_1.Module)({
        controllers: [record_history_controller_js_1.RecordHistoryController],
        providers: [revisions_service_js_1.RevisionsService, merges_service_js_1.MergesService, undo_merge_service_js_1.UndoMergeService, revisions_queries_js_1.RevisionsQueries, record_history_queries_js_1.RecordHistoryQueries],
        exports: [revisions_service_js_1.RevisionsService, merges_service_js_1.MergesService, undo_merge_service_js_1.UndoMergeService, revisions_queries_js_1.RevisionsQueries],
    })
], HistoryModule);
//# sourceMappingURL=history.module.js.map