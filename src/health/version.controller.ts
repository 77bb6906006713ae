import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../common/allow.js';
import { CONFIG } from '../config/config-token.js';
import type { Config } from '../config/config.js';
import { VERSION } from '../config/version.js';
import { BUNDLE_FORMAT } from '../domain/bundle-format.js';
import { VersionDto } from './version.dto.js';

@ApiTags('health')
@Public()
@Controller('version')
export class VersionController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get()
  @Header('cache-control', 'public, max-age=300')
  @ApiOperation({ summary: 'Which Démarche this is' })
  @ApiOkResponse({ type: VersionDto })
  version(): VersionDto {
    return { version: VERSION, commit: this.config.commit ?? null, bundleFormat: BUNDLE_FORMAT };
  }
}
