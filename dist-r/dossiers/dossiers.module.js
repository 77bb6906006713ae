"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.DossiersModule = void 0;
const common_1 = require("@nestjs/common");
const history_module_js_1 = require("../history/history.module.js");
const dossier_writes_controller_js_1 = require("./dossier-writes.controller.js");
const dossiers_controller_js_1 = require("./dossiers.controller.js");
const dossiers_queries_js_1 = require("./dossiers.queries.js");
const dossiers_service_js_1 = require("./dossiers.service.js");
let DossiersModule = class DossiersModule {
};
exports.DossiersModule = DossiersModule;
exports.DossiersModule = DossiersModule = __decorate([
    (0, common_1.Module)({
        imports: [history_module_js_1.HistoryModule],
        controllers: [dossiers_controller_js_1.DossiersController, dossier_writes_controller_js_1.DossierWritesController],
        providers: [dossiers_queries_js_1.DossiersQueries, dossiers_service_js_1.DossiersService],
        exports: [dossiers_queries_js_1.DossiersQueries, dossiers_service_js_1.DossiersService],
    })
], DossiersModule);
//# sourceMappingURL=dossiers.module.js.map