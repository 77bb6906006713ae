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
exports.ImportWatch = void 0;
const common_1 = require("@nestjs/common");
const import_steps_service_js_1 = require("./import-steps.service.js");
/** So often each node looks whether an import was left behind, in milliseconds. */
const LOOKS_EVERY = 20_000;
const log = new common_1.Logger('Imports');
/** Looks after imports that were under way on a node, or in a database, that died: whoever is left says so, or goes on. */
let ImportWatch = class ImportWatch {
    constructor(steps) {
        this.steps = steps;
        this.looking = Promise.resolve();
    }
    onApplicationBootstrap() {
        this.timer = setInterval(() => void (this.looking = this.look()), LOOKS_EVERY).unref();
    }
    async beforeApplicationShutdown() {
        clearInterval(this.timer);
        await this.looking;
    }
    async look() {
        try {
            await this.steps.resumeLeftBehind();
        }
        catch (error) {
            log.warn(`Imports that were left behind have to wait: ${String(error)}`);
        }
    }
};
exports.ImportWatch = ImportWatch;
exports.ImportWatch = ImportWatch = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [import_steps_service_js_1.ImportSteps])
], ImportWatch);
//# sourceMappingURL=import-watch.service.js.map