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
exports.OwnSecondFactorService = void 0;
exports.wrongCode = wrongCode;
const common_1 = require("@nestjs/common");
const typeorm_1 = require("typeorm");
const clock_js_1 = require("../../common/clock.js");
const problem_js_1 = require("../../common/problem.js");
const database_js_1 = require("../../database/database.js");
const refusal_js_1 = require("../../domain/refusals/refusal.js");
const attempts_service_js_1 = require("../attempts.service.js");
const auth_settings_js_1 = require("../auth-settings.js");
const passwords_js_1 = require("../passwords.js");
const sessions_service_js_1 = require("../sessions.service.js");
const user_entity_js_1 = require("../user.entity.js");
const recovery_code_entity_js_1 = require("./recovery-code.entity.js");
const recovery_codes_js_1 = require("./recovery-codes.js");
const second_factor_change_entity_js_1 = require("./second-factor-change.entity.js");
const second_factor_entity_js_1 = require("./second-factor.entity.js");
const second_factors_service_js_1 = require("./second-factors.service.js");
const totp_js_1 = require("./totp.js");
/** How long a secret waits for its first code, in seconds. */
const CONFIRMED_WITHIN = 3600;
/** So many of the last changes are told. */
const TOLD = 20;
/** The second factor of whoever asks. */
let OwnSecondFactorService = class OwnSecondFactorService {
    constructor(database, clock, attempts, factors, sessions, settings) {
        this.database = database;
        this.clock = clock;
        this.attempts = attempts;
        this.factors = factors;
        this.sessions = sessions;
        this.settings = settings;
    }
    look({ userId }) {
        return this.database.write(async (manager) => {
            const factor = await manager.findOneBy(second_factor_entity_js_1.SecondFactor, { userId });
            const { passwordHash } = await manager.findOneByOrFail(user_entity_js_1.User, { id: userId });
            const changes = await manager.find(second_factor_change_entity_js_1.SecondFactorChange, {
                ...{ where: { userId }, relations: { by: true }, order: { id: 'DESC' }, take: TOLD },
            });
            return {
                on: Boolean(factor?.confirmedAt),
                since: factor?.confirmedAt?.toISOString() ?? null,
                possible: passwordHash !== null,
                recoveryCodesLeft: await manager.countBy(recovery_code_entity_js_1.RecoveryCode, { userId, usedAt: (0, typeorm_1.IsNull)() }),
                changes: changes.map(({ what, at, by, reason }) => ({
                    ...{ what, at: at.toISOString(), by: by?.name ?? null, reason },
                })),
            };
        });
    }
    /** A new secret that waits for its first code; nothing is asked until that comes. Throws `conflict` where codes are asked already. */
    async begin(viewer, password, browser) {
        const { userId, email } = viewer;
        await this.demandPassword(viewer, password, browser);
        const secret = (0, totp_js_1.newTotpSecret)();
        await this.database.write(async (manager) => {
            if (await this.factors.isOn(manager, userId))
                throw already();
            await this.attempts.forget(manager, email);
            const begun = { userId, secret, createdAt: this.clock.now(), confirmedAt: null, lastStep: null };
            await manager.upsert(second_factor_entity_js_1.SecondFactor, begun, ['userId']);
        });
        return { secret, address: (0, totp_js_1.totpAddress)(secret, this.issuer(), email) };
    }
    /**
     * From now on codes are asked; gives the recovery codes, this once. All other sessions end. Throws `validation_failed` where the code
     * is not that of the secret, `conflict` where none waits for one.
     */
    confirm({ userId }, sessionId, code) {
        return this.database.write(async (manager) => {
            const now = this.clock.now();
            const since = new Date(now.getTime() - CONFIRMED_WITHIN * 1000);
            const factor = await manager.findOne(second_factor_entity_js_1.SecondFactor, {
                where: { userId, confirmedAt: (0, typeorm_1.IsNull)(), createdAt: (0, typeorm_1.MoreThan)(since) },
                lock: { mode: 'pessimistic_write' },
            });
            if (!factor)
                throw notBegun();
            const step = (0, totp_js_1.stepOf)((0, recovery_codes_js_1.foldCode)(code), factor.secret, now);
            if (step === null)
                throw wrongCode();
            await manager.update(second_factor_entity_js_1.SecondFactor, { userId }, { confirmedAt: now, lastStep: String(step) });
            await this.factors.record(manager, userId, 'on', { byId: userId });
            await this.sessions.endAll(manager, userId, sessionId);
            return this.factors.giveCodes(manager, userId);
        });
    }
    /** New recovery codes, for the password and a code. */
    renewCodes(viewer, password, code, browser) {
        return this.byBoth(viewer, { password, code }, browser, async (manager) => {
            await this.factors.record(manager, viewer.userId, 'new_codes', { byId: viewer.userId });
            return this.factors.giveCodes(manager, viewer.userId);
        });
    }
    /** Codes are asked no more, for the password and a code. All other sessions end. */
    remove(viewer, sessionId, given, browser) {
        const { userId } = viewer;
        return this.byBoth(viewer, given, browser, async (manager) => {
            await this.factors.takeAway(manager, userId);
            await this.factors.record(manager, userId, 'off', { byId: userId });
            await this.sessions.endAll(manager, userId, sessionId);
        });
    }
    /** Does `work` for whoever has the password and a code; throws `validation_failed`, `too_many_attempts`, or `conflict` without a second factor. */
    async byBoth(viewer, { password, code }, browser, work) {
        await this.demandPassword(viewer, password, browser);
        return this.database.write(async (manager) => {
            const proof = await this.factors.prove(manager, viewer.userId, code);
            if (proof === null)
                throw wrongCode();
            if ('none' in proof)
                throw notOn();
            await this.factors.use(manager, proof);
            await this.attempts.forget(manager, viewer.email);
            return work(manager);
        });
    }
    /** Counted as signing in is: a session left open must help to find neither password nor code. */
    async demandPassword({ userId, email }, password, browser) {
        const { passwordHash } = await this.database.write((manager) => manager.findOneByOrFail(user_entity_js_1.User, { id: userId }));
        if (passwordHash === null)
            throw noPassword();
        await this.attempts.begin(email, browser);
        if (await (0, passwords_js_1.isPassword)(password, passwordHash))
            return;
        const detail = 'This is not your current password.';
        throw new problem_js_1.Problem('validation_failed', detail, [(0, refusal_js_1.refusal)('/password', 'wrong_password', detail)]);
    }
    issuer() {
        const { publicUrl } = this.settings;
        return publicUrl === undefined ? 'Démarche' : `Démarche (${new URL(publicUrl).host})`;
    }
};
exports.OwnSecondFactorService = OwnSecondFactorService;
exports.OwnSecondFactorService = OwnSecondFactorService = __decorate([
    (0, common_1.Injectable)(),
    __param(5, (0, common_1.Inject)(auth_settings_js_1.AUTH_SETTINGS)),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock, attempts_service_js_1.AttemptsService, second_factors_service_js_1.SecondFactorsService, sessions_service_js_1.SessionsService, Object])
], OwnSecondFactorService);
/** The code is not that of the second factor, or was used already. */
function wrongCode() {
    const detail = 'This is not the code of this moment, or it was used already. Wait for the next one.';
    return new problem_js_1.Problem('validation_failed', detail, [(0, refusal_js_1.refusal)('/code', 'wrong_code', detail)]);
}
function already() {
    const detail = 'A second factor is set up already. Remove it first.';
    return new problem_js_1.Problem('conflict', detail, undefined, { reason: { code: 'second_factor_on' } });
}
function notOn() {
    const detail = 'No second factor is set up.';
    return new problem_js_1.Problem('conflict', detail, undefined, { reason: { code: 'second_factor_off' } });
}
function notBegun() {
    const detail = 'No second factor waits for its first code, or it has waited too long. Begin again.';
    return new problem_js_1.Problem('conflict', detail, undefined, { reason: { code: 'second_factor_not_begun' } });
}
function noPassword() {
    const detail = 'Without a password here there is nothing to add a second factor to: your provider asks for its own.';
    return new problem_js_1.Problem('conflict', detail, undefined, { reason: { code: 'no_password' } });
}
//# sourceMappingURL=own-second-factor.service.js.map