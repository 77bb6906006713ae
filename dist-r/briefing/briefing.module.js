"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.BriefingModule = void 0;
const common_1 = require("@nestjs/common");
const briefing_controller_js_1 = require("./briefing.controller.js");
const briefing_queries_js_1 = require("./briefing.queries.js");
let BriefingModule = class BriefingModule {
};
exports.BriefingModule = BriefingModule;
exports.BriefingModule = BriefingModule = __decorate([
    (0, common_1.Module)({ controllers: [briefing_controller_js_1.BriefingController], providers: [briefing_queries_js_1.BriefingQueries] })
], BriefingModule);
//# sourceMappingURL=briefing.module.js.map