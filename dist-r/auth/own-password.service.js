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
exports.OwnPasswordService = void 0;
const common_1 = require("@nestjs/common");
const problem_js_1 = require("../common/problem.js");
const database_js_1 = require("../database/database.js");
const attempts_service_js_1 = require("./attempts.service.js");
const chosen_password_js_1 = require("./chosen-password.js");
const links_service_js_1 = require("./links.service.js");
const passwords_js_1 = require("./passwords.js");
const sessions_service_js_1 = require("./sessions.service.js");
const tokens_service_js_1 = require("./tokens.service.js");
const user_entity_js_1 = require("./user.entity.js");
/** Changes the password of whoever asks. */
let OwnPasswordService = class OwnPasswordService {
    constructor(database, attempts, sessions, links, tokens) {
        this.database = database;
        this.attempts = attempts;
        this.sessions = sessions;
        this.links = links;
        this.tokens = tokens;
    }
    /**
     * All other sessions end, and the tokens where that is wished. Throws `validation_failed` where the current password is wrong or the new one will not do,
     * and `too_many_attempts` as signing in does: a session left open must not help to find the password.
     */
    async change(viewer, sessionId, input, browser) {
        const { userId, email } = viewer;
        const user = await this.database.write((manager) => manager.findOneByOrFail(user_entity_js_1.User, { id: userId }));
        if (user.passwordHash !== null) {
            await this.attempts.begin(email, browser);
            if (!(await (0, passwords_js_1.isPassword)(input.current ?? '', user.passwordHash))) {
                const detail = 'This is not your current password.';
                throw new problem_js_1.Problem('validation_failed', detail, [{ pointer: '/current', code: 'wrong_password', detail }]);
            }
        }
        const passwordHash = await (0, chosen_password_js_1.hashChosen)(input.password, viewer, '/password');
        await this.database.write(async (manager) => {
            await this.attempts.forget(manager, email);
            await manager.update(user_entity_js_1.User, { id: userId }, { passwordHash });
            await this.sessions.endAll(manager, userId, sessionId);
            if (input.endTokens)
                await this.tokens.revokeAll(manager, userId);
            await this.links.withdraw(manager, userId);
        });
    }
};
exports.OwnPasswordService = OwnPasswordService;
exports.OwnPasswordService = OwnPasswordService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, attempts_service_js_1.AttemptsService, sessions_service_js_1.SessionsService, links_service_js_1.LinksService, tokens_service_js_1.TokensService])
], OwnPasswordService);
//# sourceMappingURL=own-password.service.js.map