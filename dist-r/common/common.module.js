"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var CommonModule_1;
Object.defineProperty(exports, "__esModule", { value: true });
exports.CommonModule = void 0;
const common_1 = require("@nestjs/common");
const config_token_js_1 = require("../config/config-token.js");
const database_js_1 = require("../database/database.js");
const full_disk_js_1 = require("../database/full-disk.js");
const asked_together_js_1 = require("./asked-together.js");
const clock_js_1 = require("./clock.js");
const idempotency_js_1 = require("./idempotency/idempotency.js");
const kept_answers_js_1 = require("./kept-answers.js");
/** What every feature may ask for: the database, the clock, the environment. */
let CommonModule = CommonModule_1 = class CommonModule {
    static with(config, dataSource) {
        return {
            module: CommonModule_1,
            providers: [
                { provide: config_token_js_1.CONFIG, useValue: config },
                { provide: database_js_1.DATA_SOURCE, useValue: dataSource },
                database_js_1.Database,
                full_disk_js_1.FullDisk,
                clock_js_1.Clock,
                idempotency_js_1.Idempotency,
                asked_together_js_1.AskedTogether,
                kept_answers_js_1.KeptAnswers,
            ],
            exports: [config_token_js_1.CONFIG, database_js_1.Database, full_disk_js_1.FullDisk, clock_js_1.Clock, idempotency_js_1.Idempotency, kept_answers_js_1.KeptAnswers],
        };
    }
};
exports.CommonModule = CommonModule;
exports.CommonModule = CommonModule = CommonModule_1 = __decorate([
    (0, common_1.Global)(),
    (0, common_1.Module)({})
], CommonModule);
//# sourceMappingURL=common.module.js.map