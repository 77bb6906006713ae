"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var ExportsModule_1;
Object.defineProperty(exports, "__esModule", { value: true });
exports.ExportsModule = void 0;
const common_1 = require("@nestjs/common");
const bundle_controller_js_1 = require("./bundle/bundle.controller.js");
const event_files_service_js_1 = require("./event-files.service.js");
const event_formats_controller_js_1 = require("./event-formats.controller.js");
const exports_controller_js_1 = require("./exports.controller.js");
const followed_files_controller_js_1 = require("./followed-files.controller.js");
const followed_filters_service_js_1 = require("./followed-filters.service.js");
const program_js_1 = require("./program.js");
let ExportsModule = ExportsModule_1 = class ExportsModule {
    static with(program) {
        return {
            module: ExportsModule_1,
            controllers: [exports_controller_js_1.ExportsController, event_formats_controller_js_1.EventFormatsController, bundle_controller_js_1.BundleController, followed_files_controller_js_1.FollowedFilesController],
            providers: [event_files_service_js_1.EventFiles, followed_filters_service_js_1.FollowedFilters, { provide: program_js_1.PROGRAM, useValue: program }],
        };
    }
};
exports.ExportsModule = ExportsModule;
exports.ExportsModule = ExportsModule = ExportsModule_1 = __decorate([
    (0, common_1.Module)({})
], ExportsModule);
//# sourceMappingURL=exports.module.js.map