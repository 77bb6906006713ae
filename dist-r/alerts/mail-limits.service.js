"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.MailLimits = void 0;
const common_1 = require("@nestjs/common");
const typeorm_1 = require("typeorm");
const uuidv7_1 = require("uuidv7");
const network_of_js_1 = require("../common/network-of.js");
const problem_js_1 = require("../common/problem.js");
const follow_request_entity_js_1 = require("./follow-request.entity.js");
/** So many questions go to one address, and are asked for from one network, within a day. */
const MOST = { address: 5, network: 30 };
const WITHIN_SECONDS = 24 * 3600;
/** Keeps anybody from filling somebody else's box with questions: counted in the database, for all nodes together. */
let MailLimits = class MailLimits {
    /** Writes a question down before it is sent. Throws `too_many_attempts` where the address or the network has had enough. */
    async count(manager, address, ip, now) {
        const network = (0, network_of_js_1.networkOf)(ip);
        // One after the other per address and per network; always in this order, so that no two wait for each other.
        await manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [LOCKS.address, address]);
        await manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [LOCKS.network, network]);
        await refuseTooMany(manager, 'address', address, now);
        await refuseTooMany(manager, 'network', network, now);
        await manager.insert(follow_request_entity_js_1.FollowRequest, { id: (0, uuidv7_1.uuidv7)(), address, network, askedAt: now });
    }
};
exports.MailLimits = MailLimits;
exports.MailLimits = MailLimits = __decorate([
    (0, common_1.Injectable)()
], MailLimits);
/** Any two numbers; they part these locks from one another and from those of sign-ins. */
const LOCKS = { address: 6_411, network: 6_412 };
async function refuseTooMany(manager, by, value, now) {
    const since = new Date(now.getTime() - WITHIN_SECONDS * 1000);
    const asked = await manager.find(follow_request_entity_js_1.FollowRequest, {
        where: { [by]: value, askedAt: (0, typeorm_1.MoreThan)(since) },
        order: { askedAt: 'DESC' },
        take: MOST[by],
    });
    const oldest = asked[MOST[by] - 1];
    if (!oldest)
        return;
    const retryAfter = Math.ceil((oldest.askedAt.getTime() - since.getTime()) / 1000);
    throw new problem_js_1.Problem('too_many_attempts', 'Too many mails were asked for today. Try again later.', undefined, {
        retryAfter,
    });
}
//# sourceMappingURL=mail-limits.service.js.map