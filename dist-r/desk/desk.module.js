"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.DeskModule = void 0;
const common_1 = require("@nestjs/common");
const events_module_js_1 = require("../events/events.module.js");
const assignments_controller_js_1 = require("./assignments.controller.js");
const assignments_service_js_1 = require("./assignments.service.js");
const desk_controller_js_1 = require("./desk.controller.js");
const desk_queries_js_1 = require("./desk.queries.js");
let DeskModule = class DeskModule {
};
exports.DeskModule = DeskModule;
exports.DeskModule = DeskModule = __decorate([
    (0, common_1.Module)({
        imports: [events_module_js_1.EventsModule],
        controllers: [desk_controller_js_1.DeskController, assignments_controller_js_1.AssignmentsController],
        providers: [desk_queries_js_1.DeskQueries, assignments_service_js_1.Assignments],
    })
], DeskModule);
//# sourceMappingURL=desk.module.js.map