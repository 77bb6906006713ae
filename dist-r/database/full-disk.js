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
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.FullDisk = void 0;
const common_1 = require("@nestjs/common");
const config_token_js_1 = require("../config/config-token.js");
const database_problem_js_1 = require("./database-problem.js");
const data_dir_js_1 = require("./embedded/data-dir.js");
const room_js_1 = require("./embedded/room.js");
/** So long a disk that was full is held to be full, in milliseconds: what can be asked of a server elsewhere is only to write again. */
const HELD_FULL = 30_000;
/** Knows whether the disk of the database is full: of one that we run by looking, of another by what it said lately. */
let FullDisk = class FullDisk {
    constructor({ databaseUrl, dataDir }) {
        this.saidAt = -Infinity;
        this.folder = databaseUrl === undefined ? (0, data_dir_js_1.dataFolder)(dataDir) : undefined;
    }
    /** The problem to tell in place of `problem`: a server whose disk is full goes away, and then only the disk tells why. */
    explain(problem) {
        if (problem.code === 'disk_full')
            this.saidAt = performance.now();
        return problem.code === 'unavailable' && this.isFull() ? (0, database_problem_js_1.diskFull)() : problem;
    }
    isFull() {
        if (performance.now() - this.saidAt < HELD_FULL)
            return true;
        return this.folder !== undefined && (0, room_js_1.isFull)(this.folder);
    }
};
exports.FullDisk = FullDisk;
exports.FullDisk = FullDisk = __decorate([
    (0, common_1.Injectable)(),
    __param(0, (0, common_1.Inject)(config_token_js_1.CONFIG)),
    __metadata("design:paramtypes", [Object])
], FullDisk);
//# sourceMappingURL=full-disk.js.map