"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.UndertakingsModule = void 0;
const common_1 = require("@nestjs/common");
const undertakings_controller_js_1 = require("./undertakings.controller.js");
const undertakings_queries_js_1 = require("./undertakings.queries.js");
let UndertakingsModule = class UndertakingsModule {
};
exports.UndertakingsModule = UndertakingsModule;
exports.UndertakingsModule = UndertakingsModule = __decorate([
    (0, common_1.Module)({
        controllers: [undertakings_controller_js_1.UndertakingsController],
        providers: [undertakings_queries_js_1.UndertakingsQueries],
    })
], UndertakingsModule);
//# sourceMappingURL=undertakings.module.js.map