"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.HealthController = void 0;
const promises_1 = require("node:timers/promises");
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const allow_js_1 = require("../common/allow.js");
const refuses_js_1 = require("../common/refuses.js");
const database_js_1 = require("../database/database.js");
const database_problem_js_1 = require("../database/database-problem.js");
const full_disk_js_1 = require("../database/full-disk.js");
const health_dto_js_1 = require("./health.dto.js");
const TABLES_THERE = `SELECT to_regclass('dossiers') IS NOT NULL AS there`;
/** Whoever watches over many processes does not wait for one. */
const SOON = 950;
async function tooLate() {
    await (0, promises_1.setTimeout)(SOON, undefined, { ref: false });
    throw (0, database_problem_js_1.unavailable)('The database cannot be reached within a second.');
}
/** For whoever runs Démarche: does the process live, and can it serve. */
let HealthController = class HealthController {
    constructor(database, disk) {
        this.database = database;
        this.disk = disk;
    }
    live() {
        return { status: 'ok' };
    }
    async ready() {
        if (this.disk.isFull())
            throw (0, database_problem_js_1.diskFull)();
        const asked = this.database.read(TABLES_THERE, [], 'health');
        const [row] = await Promise.race([asked, tooLate()]);
        if (!row?.there)
            throw (0, database_problem_js_1.unavailable)('The database answers, but its tables are not there.');
        return { status: 'ok' };
    }
};
exports.HealthController = HealthController;
__decorate([
    (0, common_1.Get)('live'),
    (0, common_1.Header)('cache-control', 'no-store'),
    (0, swagger_1.ApiOperation)({ summary: 'The process answers' }),
    (0, swagger_1.ApiOkResponse)({ type: health_dto_js_1.HealthDto }),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", health_dto_js_1.HealthDto)
], HealthController.prototype, "live", null);
__decorate([
    (0, common_1.Get)('ready'),
    (0, common_1.Header)('cache-control', 'no-store'),
    (0, refuses_js_1.Refuses)('unavailable', 'disk_full'),
    (0, swagger_1.ApiOperation)({ summary: 'The database answers, its schema is there and its disk has room; 503 and why otherwise' }),
    (0, swagger_1.ApiOkResponse)({ type: health_dto_js_1.HealthDto }),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Promise)
], HealthController.prototype, "ready", null);
exports.HealthController = HealthController = __decorate([
    (0, swagger_1.ApiTags)('health'),
    (0, allow_js_1.Public)(),
    (0, common_1.Controller)('health'),
    __metadata("design:paramtypes", [database_js_1.Database, full_disk_js_1.FullDisk])
], HealthController);
//# sourceMappingURL=health.controller.js.map