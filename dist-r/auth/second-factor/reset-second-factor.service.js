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
exports.ResetSecondFactorService = void 0;
const common_1 = require("@nestjs/common");
const identifier_js_1 = require("../../common/identifier.js");
const problem_js_1 = require("../../common/problem.js");
const database_js_1 = require("../../database/database.js");
const sessions_service_js_1 = require("../sessions.service.js");
const user_entity_js_1 = require("../user.entity.js");
const second_factors_service_js_1 = require("./second-factors.service.js");
/** Takes away the second factor of somebody who has lost it. */
let ResetSecondFactorService = class ResetSecondFactorService {
    constructor(database, factors, sessions) {
        this.database = database;
        this.factors = factors;
        this.sessions = sessions;
    }
    /**
     * All sessions of theirs end; where there was nothing, nothing happens. Throws `not_found`, and `forbidden` for one’s own: whoever finds a
     * session open must not get rid of it without the password and a code.
     */
    async of(userId, viewer, reason) {
        if (userId === viewer.userId) {
            throw new problem_js_1.Problem('forbidden', 'One’s own second factor is removed on one’s own page, by the password and a code.');
        }
        await this.database.write(async (manager) => {
            if (!(await manager.existsBy(user_entity_js_1.User, { id: userId })))
                throw (0, identifier_js_1.notFound)('user', userId);
            if (!(await this.factors.takeAway(manager, userId)))
                return;
            await this.factors.record(manager, userId, 'reset', { byId: viewer.userId, reason });
            await this.sessions.endAll(manager, userId);
        });
    }
};
exports.ResetSecondFactorService = ResetSecondFactorService;
exports.ResetSecondFactorService = ResetSecondFactorService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, second_factors_service_js_1.SecondFactorsService, sessions_service_js_1.SessionsService])
], ResetSecondFactorService);
//# sourceMappingURL=reset-second-factor.service.js.map