"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.SearchModule = void 0;
const common_1 = require("@nestjs/common");
const actors_module_js_1 = require("../actors/actors.module.js");
const events_module_js_1 = require("../events/events.module.js");
const places_queries_js_1 = require("./places.queries.js");
const cited_queries_js_1 = require("./cited.queries.js");
const search_controller_js_1 = require("./search.controller.js");
const search_service_js_1 = require("./search.service.js");
let SearchModule = class SearchModule {
};
exports.SearchModule = SearchModule;
exports.SearchModule = SearchModule = __decorate([
    (0, common_1.Module)({
        imports: [actors_module_js_1.ActorsModule, events_module_js_1.EventsModule],
        controllers: [search_controller_js_1.SearchController],
        providers: [search_service_js_1.SearchService, places_queries_js_1.PlacesQueries, cited_queries_js_1.CitedQueries],
    })
], SearchModule);
//# sourceMappingURL=search.module.js.map