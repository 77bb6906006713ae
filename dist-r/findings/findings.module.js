"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.FindingsModule = void 0;
const common_1 = require("@nestjs/common");
const article_threads_js_1 = require("./article-threads.js");
const findings_controller_js_1 = require("./findings.controller.js");
const findings_queries_js_1 = require("./findings.queries.js");
const findings_service_js_1 = require("./findings.service.js");
let FindingsModule = class FindingsModule {
};
exports.FindingsModule = FindingsModule;
exports.FindingsModule = FindingsModule = __decorate([
    (0, common_1.Module)({ controllers: [findings_controller_js_1.FindingsController], providers: [findings_queries_js_1.FindingsQueries, findings_service_js_1.FindingsService, article_threads_js_1.ArticleThreads] })
], FindingsModule);
//# sourceMappingURL=findings.module.js.map