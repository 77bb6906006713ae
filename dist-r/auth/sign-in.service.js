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
exports.SignInService = void 0;
const common_1 = require("@nestjs/common");
const problem_js_1 = require("../common/problem.js");
const database_js_1 = require("../database/database.js");
const attempts_service_js_1 = require("./attempts.service.js");
const fold_email_js_1 = require("./fold-email.js");
const passwords_js_1 = require("./passwords.js");
const second_factors_service_js_1 = require("./second-factor/second-factors.service.js");
const sessions_service_js_1 = require("./sessions.service.js");
const user_entity_js_1 = require("./user.entity.js");
/** Whose second factor is asked about where there is no such user. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
/** Signs people in with their password, and the code of a second factor where they have one. */
let SignInService = class SignInService {
    constructor(database, sessions, attempts, factors) {
        this.database = database;
        this.sessions = sessions;
        this.attempts = attempts;
        this.factors = factors;
    }
    /**
     * Gives the secrets of a new session; throws `unauthorised`, the same for a wrong password, no such user, a disabled one, and a
     * code that is missing or wrong, so that nobody learns which password is right without the code; and `too_many_attempts` after too many
     * of these.
     */
    async withPassword(email, password, code, browser) {
        const folded = (0, fold_email_js_1.foldEmail)(email);
        await this.attempts.begin(folded, browser);
        const user = await this.database.write((manager) => manager.findOneBy(user_entity_js_1.User, { email: folded }));
        const right = await (0, passwords_js_1.isPassword)(password, user?.passwordHash ?? null);
        return this.database.write(async (manager) => {
            // Asked about everybody, so that the time of an answer does not tell whose password was right. A code is used up by whoever has that.
            const proof = await this.factors.prove(manager, user?.id ?? NOBODY, code);
            if (!user || !right || user.disabledAt || proof === null) {
                throw new problem_js_1.Problem('unauthorised', 'No account has this e-mail address and password, or its code is another.');
            }
            await this.factors.use(manager, proof);
            await this.attempts.forget(manager, folded);
            return this.sessions.begin(manager, user.id, browser);
        });
    }
};
exports.SignInService = SignInService;
exports.SignInService = SignInService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, sessions_service_js_1.SessionsService, attempts_service_js_1.AttemptsService, second_factors_service_js_1.SecondFactorsService])
], SignInService);
//# sourceMappingURL=sign-in.service.js.map