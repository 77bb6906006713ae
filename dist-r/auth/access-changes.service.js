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
exports.AccessChangesService = void 0;
const common_1 = require("@nestjs/common");
const uuidv7_1 = require("uuidv7");
const clock_js_1 = require("../common/clock.js");
const access_change_entity_js_1 = require("./access-change.entity.js");
/** Writes down who gave or took access, in the transaction that does it. */
let AccessChangesService = class AccessChangesService {
    constructor(clock) {
        this.clock = clock;
    }
    invited(manager, userId, becomes, byId) {
        return this.record(manager, { userId, byId, what: 'invited', was: null, becomes });
    }
    /** Whatever is another after than it was before. */
    async changed(manager, userId, { before, after }, byId) {
        if (before.role !== after.role) {
            await this.record(manager, { userId, byId, what: 'role', was: before.role, becomes: after.role });
        }
        if ((before.disabledAt === null) === (after.disabledAt === null))
            return;
        const what = after.disabledAt === null ? 'let_in' : 'disabled';
        await this.record(manager, { userId, byId, what, was: null, becomes: null });
    }
    async record(manager, change) {
        await manager.insert(access_change_entity_js_1.AccessChange, { ...change, id: (0, uuidv7_1.uuidv7)(), at: this.clock.now() });
    }
};
exports.AccessChangesService = AccessChangesService;
exports.AccessChangesService = AccessChangesService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [clock_js_1.Clock])
], AccessChangesService);
//# sourceMappingURL=access-changes.service.js.map