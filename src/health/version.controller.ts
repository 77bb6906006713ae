import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../common/allow.js';
import { BUNDLE_FORMAT } from '../domain/bundle-format.js';
import { VersionDto } from './version.dto.js';

/** Under this token it is told which program this is. */
export const PROGRAM = Symbol('PROGRAM');

export interface Program {
  readonly version: string;
  readonly commit: string | undefined;
}

@ApiTags('health')
@Public()
@Controller('version')
export class VersionController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  @Header('cache-control', 'public, max-age=300')
  @ApiOperation({ summary: 'Which Démarche this is' })
  @ApiOkResponse({ type: VersionDto })
  version(): VersionDto {
    const { version, commit = null } = this.program;
    return { version, commit, bundleFormat: BUNDLE_FORMAT };
  }
}
