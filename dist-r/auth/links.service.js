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
exports.LinksService = void 0;
exports.spent = spent;
const common_1 = require("@nestjs/common");
const typeorm_1 = require("typeorm");
const uuidv7_1 = require("uuidv7");
const clock_js_1 = require("../common/clock.js");
const problem_js_1 = require("../common/problem.js");
const one_time_link_entity_js_1 = require("./one-time-link.entity.js");
const secrets_js_1 = require("./secrets.js");
/** How long a link waits to be used, in seconds: seven days. */
const LINK_SECONDS = 7 * 24 * 3600;
/** Links that sign one person in, once: invitations, forgotten passwords, the first administrator. */
let LinksService = class LinksService {
    constructor(clock) {
        this.clock = clock;
    }
    /** A link for a user, in place of those it had; or, without one, for whoever becomes the first administrator. */
    async make(manager, userId) {
        const now = this.clock.now();
        const secret = (0, secrets_js_1.newSecret)();
        const expiresAt = new Date(now.getTime() + LINK_SECONDS * 1000);
        if (userId !== null)
            await this.withdraw(manager, userId);
        await manager.delete(one_time_link_entity_js_1.OneTimeLink, { expiresAt: (0, typeorm_1.LessThan)(now) });
        await manager.insert(one_time_link_entity_js_1.OneTimeLink, {
            ...{ id: (0, uuidv7_1.uuidv7)(), userId, tokenHash: (0, secrets_js_1.hashOf)(secret), createdAt: now, expiresAt, usedAt: null },
        });
        return { path: `/welcome#${secret}`, expiresAt };
    }
    /** The link with this secret, locked until the transaction ends; throws `gone` where it was used, is too old or never ours. */
    async open(manager, secret) {
        const link = await manager.findOne(one_time_link_entity_js_1.OneTimeLink, {
            where: { tokenHash: (0, secrets_js_1.hashOf)(secret), usedAt: (0, typeorm_1.IsNull)(), expiresAt: (0, typeorm_1.MoreThan)(this.clock.now()) },
            lock: { mode: 'pessimistic_write' },
        });
        if (!link)
            throw spent();
        return link;
    }
    async use(manager, { id }) {
        await manager.update(one_time_link_entity_js_1.OneTimeLink, { id }, { usedAt: this.clock.now() });
    }
    /** Nobody can use a link of this user any more. */
    async withdraw(manager, userId) {
        await manager.delete(one_time_link_entity_js_1.OneTimeLink, { userId, usedAt: (0, typeorm_1.IsNull)() });
    }
};
exports.LinksService = LinksService;
exports.LinksService = LinksService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [clock_js_1.Clock])
], LinksService);
/** The one answer for links that were used, are too old, or were never given out. */
function spent() {
    const detail = 'This link was used already or is too old. Ask for a new one.';
    return new problem_js_1.Problem('gone', detail, [{ pointer: '/token', code: 'link_spent', detail }]);
}
//# sourceMappingURL=links.service.js.map