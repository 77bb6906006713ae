import { Module, type DynamicModule } from '@nestjs/common';
import { AUTH_SETTINGS, type AuthSettings } from './auth-settings.js';
import { SessionCookie } from './session-cookie.js';
import { SessionController } from './session.controller.js';
import { SessionsService } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';
import { UsersService } from './users.service.js';
import { ViewersService } from './viewers.service.js';

@Module({})
export class AuthModule {
  static with(settings: AuthSettings): DynamicModule {
    return {
      module: AuthModule,
      controllers: [SessionController],
      providers: [
        { provide: AUTH_SETTINGS, useValue: settings },
        { provide: SessionCookie, useValue: new SessionCookie(settings.publicUrl) },
        SessionsService,
        SignInService,
        UsersService,
        ViewersService,
      ],
      exports: [AUTH_SETTINGS, SessionCookie, ViewersService],
    };
  }
}
