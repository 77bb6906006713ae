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
exports.AttemptsService = void 0;
const common_1 = require("@nestjs/common");
const typeorm_1 = require("typeorm");
const uuidv7_1 = require("uuidv7");
const clock_js_1 = require("../common/clock.js");
const network_of_js_1 = require("../common/network-of.js");
const problem_js_1 = require("../common/problem.js");
const database_js_1 = require("../database/database.js");
const known_browsers_service_js_1 = require("./known-browsers.service.js");
const sign_in_attempt_entity_js_1 = require("./sign-in-attempt.entity.js");
/** Passwords that may be wrong within `WINDOW_SECONDS`; the one who tries more has to wait. */
const MOST = { email: 10, address: 100, knownBrowser: 10 };
const WINDOW_SECONDS = 15 * 60;
/** Counts passwords that were tried, in the database: for all nodes together, and over a restart. */
let AttemptsService = class AttemptsService {
    constructor(database, clock, browsers) {
        this.database = database;
        this.clock = clock;
        this.browsers = browsers;
    }
    /**
     * Writes an attempt down before its password is looked at, so that a hundred at once do not slip through. Throws
     * `too_many_attempts` where the user (folded address, existing or not) or the network has used them up; in a browser in which this
     * user has signed in before, only where that browser has: nobody elsewhere can lock them out.
     */
    async begin(email, { address: ip, knownSecret }) {
        const now = this.clock.now();
        const since = new Date(now.getTime() - WINDOW_SECONDS * 1000);
        const address = (0, network_of_js_1.networkOf)(ip);
        await this.database.write(async (manager) => {
            // One after the other per user and per network; always in this order, so that no two wait for each other.
            await manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [LOCKS.email, email]);
            await manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [LOCKS.address, address]);
            await manager.delete(sign_in_attempt_entity_js_1.SignInAttempt, { triedAt: (0, typeorm_1.LessThanOrEqual)(since) });
            const knownBrowserId = await this.browsers.find(manager, knownSecret, email);
            if (knownBrowserId === null) {
                await refuseTooMany(manager, MOST.email, { email, knownBrowserId: (0, typeorm_1.IsNull)() }, now);
                await refuseTooMany(manager, MOST.address, { address, knownBrowserId: (0, typeorm_1.IsNull)() }, now);
            }
            else
                await refuseTooMany(manager, MOST.knownBrowser, { knownBrowserId }, now);
            await manager.insert(sign_in_attempt_entity_js_1.SignInAttempt, { id: (0, uuidv7_1.uuidv7)(), email, address, knownBrowserId, triedAt: now });
        });
    }
    /** The password was right: what was tried as this user before no longer counts. */
    async forget(manager, email) {
        await manager.delete(sign_in_attempt_entity_js_1.SignInAttempt, { email });
    }
};
exports.AttemptsService = AttemptsService;
exports.AttemptsService = AttemptsService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock, known_browsers_service_js_1.KnownBrowsersService])
], AttemptsService);
/** Any two numbers; they part these locks from one another and from those of one number. */
const LOCKS = { email: 6_407, address: 6_408 };
async function refuseTooMany(manager, most, where, now) {
    const newest = { where, order: { triedAt: 'DESC' }, take: most };
    const oldest = (await manager.find(sign_in_attempt_entity_js_1.SignInAttempt, newest))[most - 1];
    if (!oldest)
        return;
    const retryAfter = Math.ceil((oldest.triedAt.getTime() - now.getTime()) / 1000) + WINDOW_SECONDS;
    throw new problem_js_1.Problem('too_many_attempts', 'Too many passwords were wrong. Wait before the next one.', undefined, {
        retryAfter,
    });
}
//# sourceMappingURL=attempts.service.js.map