"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AdministratorsService = void 0;
const common_1 = require("@nestjs/common");
const problem_js_1 = require("../common/problem.js");
/** Any number that nobody else uses, the same on every node. */
const LOCK = 6_407_712_028;
/** Sees to it that there is always somebody who can let others in. */
let AdministratorsService = class AdministratorsService {
    /** Whether somebody is administrator and able to sign in; nobody becomes or ceases to be one until the transaction ends. */
    async areThere(manager, besides = null) {
        await manager.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
        const able = await manager.query(`SELECT FROM users u
       WHERE u.role = 'administrator' AND u.disabled_at IS NULL AND u.id IS DISTINCT FROM $1
         AND (u.password_hash IS NOT NULL OR EXISTS (SELECT FROM oidc_identities i WHERE i.user_id = u.id))
       LIMIT 1`, [besides]);
        return able.length > 0;
    }
    /** Throws `conflict` where nobody but `userId` is left. */
    async mustRemain(manager, userId, pointer) {
        if (await this.areThere(manager, userId))
            return;
        const detail = 'Nobody else who can sign in is administrator. Make somebody else one first.';
        throw new problem_js_1.Problem('conflict', detail, [{ pointer, code: 'last_administrator', detail }]);
    }
};
exports.AdministratorsService = AdministratorsService;
exports.AdministratorsService = AdministratorsService = __decorate([
    (0, common_1.Injectable)()
], AdministratorsService);
//# sourceMappingURL=administrators.service.js.map