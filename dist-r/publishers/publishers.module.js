"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.PublishersModule = void 0;
const common_1 = require("@nestjs/common");
const history_module_js_1 = require("../history/history.module.js");
const standing_merges_controller_js_1 = require("../history/standing-merges.controller.js");
const publisher_merge_js_1 = require("./publisher-merge.js");
const publisher_writes_controller_js_1 = require("./publisher-writes.controller.js");
const publishers_controller_js_1 = require("./publishers.controller.js");
const publishers_queries_js_1 = require("./publishers.queries.js");
const publishers_service_js_1 = require("./publishers.service.js");
let PublishersModule = class PublishersModule {
};
exports.PublishersModule = PublishersModule;
exports.PublishersModule = PublishersModule = __decorate([
    (0, common_1.Module)({
        imports: [history_module_js_1.HistoryModule],
        controllers: [publishers_controller_js_1.PublishersController, publisher_writes_controller_js_1.PublisherWritesController, (0, standing_merges_controller_js_1.standingMergesOf)(publisher_merge_js_1.MERGING_PUBLISHERS)],
        providers: [publishers_queries_js_1.PublishersQueries, publishers_service_js_1.PublishersService],
        exports: [publishers_service_js_1.PublishersService],
    })
], PublishersModule);
//# sourceMappingURL=publishers.module.js.map