import { Module, type DynamicModule } from '@nestjs/common';
import { AdministratorsService } from './administrators.service.js';
import { AttemptsService } from './attempts.service.js';
import { AccessChangesService } from './access-changes.service.js';
import { AUTH_SETTINGS, type AuthSettings } from './auth-settings.js';
import { FirstAdministratorService } from './first-administrator.service.js';
import { KnownBrowsersService } from './known-browsers.service.js';
import { LinkSignInService } from './link-sign-in.service.js';
import { LinkController } from './link.controller.js';
import { LinksService } from './links.service.js';
import { OidcSignInService } from './oidc/oidc-sign-in.service.js';
import { OidcController } from './oidc/oidc.controller.js';
import { OwnSecondFactorService } from './second-factor/own-second-factor.service.js';
import { ResetSecondFactorService } from './second-factor/reset-second-factor.service.js';
import { SecondFactorController } from './second-factor/second-factor.controller.js';
import { SecondFactorsService } from './second-factor/second-factors.service.js';
import { OwnPasswordService } from './own-password.service.js';
import { SessionCookie } from './session-cookie.js';
import { SessionController } from './session.controller.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsService } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';
import { TokensController } from './tokens.controller.js';
import { TokensService } from './tokens.service.js';
import { UsersController } from './users.controller.js';
import { UsersQueries } from './users.queries.js';
import { UsersService } from './users.service.js';
import { ViewersService } from './viewers.service.js';

@Module({})
export class AuthModule {
  static with(settings: AuthSettings): DynamicModule {
    return {
      module: AuthModule,
      controllers: [
        SessionController,
        SecondFactorController,
        LinkController,
        OidcController,
        SessionsController,
        TokensController,
        UsersController,
      ],
      providers: [
        { provide: AUTH_SETTINGS, useValue: settings },
        { provide: SessionCookie, useValue: new SessionCookie(settings.publicUrl) },
        AdministratorsService,
        AttemptsService,
        FirstAdministratorService,
        KnownBrowsersService,
        LinkSignInService,
        LinksService,
        OidcSignInService,
        OwnPasswordService,
        OwnSecondFactorService,
        ResetSecondFactorService,
        SecondFactorsService,
        SessionsService,
        SignInService,
        TokensService,
        AccessChangesService,
        UsersQueries,
        UsersService,
        ViewersService,
      ],
      exports: [AUTH_SETTINGS, SessionCookie, ViewersService],
    };
  }
}
