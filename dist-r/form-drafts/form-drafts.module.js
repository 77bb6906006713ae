"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.FormDraftsModule = void 0;
const common_1 = require("@nestjs/common");
const form_drafts_controller_js_1 = require("./form-drafts.controller.js");
const form_drafts_service_js_1 = require("./form-drafts.service.js");
let FormDraftsModule = class FormDraftsModule {
};
exports.FormDraftsModule = FormDraftsModule;
exports.FormDraftsModule = FormDraftsModule = __decorate([
    (0, common_1.Module)({ controllers: [form_drafts_controller_js_1.FormDraftsController], providers: [form_drafts_service_js_1.FormDraftsService] })
], FormDraftsModule);
//# sourceMappingURL=form-drafts.module.js.map