import { Inject, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { CONFIG } from '../config/config-token.js';
import type { Config } from '../config/config.js';
import { Problem } from './problem.js';

const PUBLIC = Symbol('PUBLIC');

/** Marks what everybody may ask, even where reading is for members only. */
export const Public = (): ClassDecorator & MethodDecorator => SetMetadata(PUBLIC, true);

/** With `READ_ACCESS=members` nothing is told to people who have not signed in. */
@Injectable()
export class ReadAccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(CONFIG) private readonly config: Pick<Config, 'readAccess'>,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const open = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (open === true || this.config.readAccess === 'public') return true;
    throw new Problem('unauthorised', 'This Démarche is for members only.');
  }
}
