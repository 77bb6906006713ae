"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AccountsModule = void 0;
const common_1 = require("@nestjs/common");
const events_module_js_1 = require("../events/events.module.js");
const accounts_controller_js_1 = require("./accounts.controller.js");
const accounts_queries_js_1 = require("./accounts.queries.js");
const disputes_controller_js_1 = require("./disputes.controller.js");
const disputes_queries_js_1 = require("./disputes.queries.js");
const narratives_controller_js_1 = require("./narratives.controller.js");
const narratives_queries_js_1 = require("./narratives.queries.js");
let AccountsModule = class AccountsModule {
};
exports.AccountsModule = AccountsModule;
exports.AccountsModule = AccountsModule = __decorate([
    (0, common_1.Module)({
        imports: [events_module_js_1.EventsModule],
        controllers: [accounts_controller_js_1.AccountsController, narratives_controller_js_1.NarrativesController, disputes_controller_js_1.DisputesController],
        providers: [accounts_queries_js_1.AccountsQueries, narratives_queries_js_1.NarrativesQueries, disputes_queries_js_1.DisputesQueries],
    })
], AccountsModule);
//# sourceMappingURL=accounts.module.js.map