"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var AuthModule_1;
Object.defineProperty(exports, "__esModule", { value: true });
exports.AuthModule = void 0;
const common_1 = require("@nestjs/common");
const administrators_service_js_1 = require("./administrators.service.js");
const attempts_service_js_1 = require("./attempts.service.js");
const access_changes_service_js_1 = require("./access-changes.service.js");
const auth_settings_js_1 = require("./auth-settings.js");
const first_administrator_service_js_1 = require("./first-administrator.service.js");
const known_browsers_service_js_1 = require("./known-browsers.service.js");
const link_sign_in_service_js_1 = require("./link-sign-in.service.js");
const link_controller_js_1 = require("./link.controller.js");
const links_service_js_1 = require("./links.service.js");
const oidc_sign_in_service_js_1 = require("./oidc/oidc-sign-in.service.js");
const oidc_controller_js_1 = require("./oidc/oidc.controller.js");
const own_second_factor_service_js_1 = require("./second-factor/own-second-factor.service.js");
const reset_second_factor_service_js_1 = require("./second-factor/reset-second-factor.service.js");
const second_factor_controller_js_1 = require("./second-factor/second-factor.controller.js");
const second_factors_service_js_1 = require("./second-factor/second-factors.service.js");
const own_password_service_js_1 = require("./own-password.service.js");
const session_cookie_js_1 = require("./session-cookie.js");
const session_controller_js_1 = require("./session.controller.js");
const sessions_controller_js_1 = require("./sessions.controller.js");
const sessions_service_js_1 = require("./sessions.service.js");
const sign_in_service_js_1 = require("./sign-in.service.js");
const tokens_controller_js_1 = require("./tokens.controller.js");
const tokens_service_js_1 = require("./tokens.service.js");
const users_controller_js_1 = require("./users.controller.js");
const users_queries_js_1 = require("./users.queries.js");
const users_service_js_1 = require("./users.service.js");
const viewers_service_js_1 = require("./viewers.service.js");
let AuthModule = AuthModule_1 = class AuthModule {
    static with(settings) {
        return {
            module: AuthModule_1,
            controllers: [
                session_controller_js_1.SessionController,
                second_factor_controller_js_1.SecondFactorController,
                link_controller_js_1.LinkController,
                oidc_controller_js_1.OidcController,
                sessions_controller_js_1.SessionsController,
                tokens_controller_js_1.TokensController,
                users_controller_js_1.UsersController,
            ],
            providers: [
                { provide: auth_settings_js_1.AUTH_SETTINGS, useValue: settings },
                { provide: session_cookie_js_1.SessionCookie, useValue: new session_cookie_js_1.SessionCookie(settings.publicUrl) },
                administrators_service_js_1.AdministratorsService,
                attempts_service_js_1.AttemptsService,
                first_administrator_service_js_1.FirstAdministratorService,
                known_browsers_service_js_1.KnownBrowsersService,
                link_sign_in_service_js_1.LinkSignInService,
                links_service_js_1.LinksService,
                oidc_sign_in_service_js_1.OidcSignInService,
                own_password_service_js_1.OwnPasswordService,
                own_second_factor_service_js_1.OwnSecondFactorService,
                reset_second_factor_service_js_1.ResetSecondFactorService,
                second_factors_service_js_1.SecondFactorsService,
                sessions_service_js_1.SessionsService,
                sign_in_service_js_1.SignInService,
                tokens_service_js_1.TokensService,
                access_changes_service_js_1.AccessChangesService,
                users_queries_js_1.UsersQueries,
                users_service_js_1.UsersService,
                viewers_service_js_1.ViewersService,
            ],
            exports: [auth_settings_js_1.AUTH_SETTINGS, session_cookie_js_1.SessionCookie, viewers_service_js_1.ViewersService],
        };
    }
};
exports.AuthModule = AuthModule;
exports.AuthModule = AuthModule = AuthModule_1 = __decorate([
    (0, common_1.Module)({})
], AuthModule);
//# sourceMappingURL=auth.module.js.map