"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ActorsModule = void 0;
const common_1 = require("@nestjs/common");
const history_module_js_1 = require("../history/history.module.js");
const standing_merges_controller_js_1 = require("../history/standing-merges.controller.js");
const actor_merge_js_1 = require("./actor-merge.js");
const actor_writes_controller_js_1 = require("./actor-writes.controller.js");
const actors_controller_js_1 = require("./actors.controller.js");
const actors_queries_js_1 = require("./actors.queries.js");
const actors_service_js_1 = require("./actors.service.js");
let ActorsModule = class ActorsModule {
};
exports.ActorsModule = ActorsModule;
exports.ActorsModule = ActorsModule = __decorate([
    (0, common_1.Module)({
        imports: [history_module_js_1.HistoryModule],
        controllers: [actors_controller_js_1.ActorsController, actor_writes_controller_js_1.ActorWritesController, (0, standing_merges_controller_js_1.standingMergesOf)(actor_merge_js_1.MERGING_ACTORS)],
        providers: [actors_queries_js_1.ActorsQueries, actors_service_js_1.ActorsService],
        exports: [actors_queries_js_1.ActorsQueries, actors_service_js_1.ActorsService],
    })
], ActorsModule);
//# sourceMappingURL=actors.module.js.map