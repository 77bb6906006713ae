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
exports.SecondFactorsService = void 0;
const common_1 = require("@nestjs/common");
const typeorm_1 = require("typeorm");
const uuidv7_1 = require("uuidv7");
const clock_js_1 = require("../../common/clock.js");
const secrets_js_1 = require("../secrets.js");
const recovery_code_entity_js_1 = require("./recovery-code.entity.js");
const recovery_codes_js_1 = require("./recovery-codes.js");
const second_factor_change_entity_js_1 = require("./second-factor-change.entity.js");
const second_factor_entity_js_1 = require("./second-factor.entity.js");
const totp_js_1 = require("./totp.js");
/** Looks at codes of second factors, and writes down what becomes of these. */
let SecondFactorsService = class SecondFactorsService {
    constructor(clock) {
        this.clock = clock;
    }
    /** Whether codes are asked of `userId`. */
    isOn(manager, userId) {
        return manager.existsBy(second_factor_entity_js_1.SecondFactor, { userId, confirmedAt: (0, typeorm_1.Not)((0, typeorm_1.IsNull)()) });
    }
    /**
     * What `code` proves of `userId`; null where it proves nothing and is needed. It is not used up yet: that is for whoever has found
     * the password right, too. The second factor is locked until the transaction ends, so that of two who bring the same code one gets in.
     */
    async prove(manager, userId, code) {
        const factor = await manager.findOne(second_factor_entity_js_1.SecondFactor, {
            where: { userId, confirmedAt: (0, typeorm_1.Not)((0, typeorm_1.IsNull)()) },
            lock: { mode: 'pessimistic_write' },
        });
        if (!factor)
            return { none: true };
        const folded = (0, recovery_codes_js_1.foldCode)(code ?? '');
        if ((0, recovery_codes_js_1.isOfApp)(folded)) {
            const step = (0, totp_js_1.stepOf)(folded, factor.secret, this.clock.now());
            return step !== null && step > Number(factor.lastStep ?? -1) ? { userId, step } : null;
        }
        const found = await manager.findOneBy(recovery_code_entity_js_1.RecoveryCode, { userId, codeHash: (0, secrets_js_1.hashOf)(folded), usedAt: (0, typeorm_1.IsNull)() });
        return found && { userId, recoveryCodeId: found.id };
    }
    /** Nobody can prove anything by the same code again, nor by one that came before it. */
    async use(manager, proof) {
        if ('step' in proof) {
            await manager.update(second_factor_entity_js_1.SecondFactor, { userId: proof.userId }, { lastStep: String(proof.step) });
        }
        else if ('recoveryCodeId' in proof) {
            await manager.update(recovery_code_entity_js_1.RecoveryCode, { id: proof.recoveryCodeId }, { usedAt: this.clock.now() });
            await this.record(manager, proof.userId, 'recovery_code', { byId: proof.userId });
        }
    }
    /** New recovery codes in place of those before; the only time that they are told. */
    async giveCodes(manager, userId) {
        const codes = (0, recovery_codes_js_1.newRecoveryCodes)();
        await manager.delete(recovery_code_entity_js_1.RecoveryCode, { userId });
        await manager.insert(recovery_code_entity_js_1.RecoveryCode, codes.map((code) => ({ id: (0, uuidv7_1.uuidv7)(), userId, codeHash: (0, secrets_js_1.hashOf)((0, recovery_codes_js_1.foldCode)(code)), usedAt: null })));
        return codes;
    }
    /** Asks `userId` for no code any more; false where none was asked. */
    async takeAway(manager, userId) {
        const was = await this.isOn(manager, userId);
        await manager.delete(second_factor_entity_js_1.SecondFactor, { userId });
        await manager.delete(recovery_code_entity_js_1.RecoveryCode, { userId });
        return was;
    }
    async record(manager, userId, what, { byId, reason = null }) {
        await manager.insert(second_factor_change_entity_js_1.SecondFactorChange, { id: (0, uuidv7_1.uuidv7)(), userId, what, byId, reason, at: this.clock.now() });
    }
};
exports.SecondFactorsService = SecondFactorsService;
exports.SecondFactorsService = SecondFactorsService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [clock_js_1.Clock])
], SecondFactorsService);
//# sourceMappingURL=second-factors.service.js.map