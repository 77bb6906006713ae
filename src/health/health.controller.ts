import { setTimeout as wait } from 'node:timers/promises';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../common/allow.js';
import { Refuses } from '../common/refuses.js';
import { Database } from '../database/database.js';
import { diskFull, unavailable } from '../database/database-problem.js';
import { FullDisk } from '../database/full-disk.js';
import { HealthDto } from './health.dto.js';

const TABLES_THERE = `SELECT to_regclass('dossiers') IS NOT NULL AS there`;

/** Whoever watches over many processes does not wait for one. */
const SOON = 950;

async function tooLate(): Promise<never> {
  await wait(SOON, undefined, { ref: false });
  throw unavailable('The database cannot be reached within a second.');
}

/** For whoever runs Démarche: does the process live, and can it serve. */
@ApiTags('health')
@Public()
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly disk: FullDisk,
  ) {}

  @Get('live')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The process answers' })
  @ApiOkResponse({ type: HealthDto })
  live(): HealthDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @Header('cache-control', 'no-store')
  @Refuses('unavailable', 'disk_full')
  @ApiOperation({ summary: 'The database answers, its schema is there and its disk has room; 503 and why otherwise' })
  @ApiOkResponse({ type: HealthDto })
  async ready(): Promise<HealthDto> {
    if (this.disk.isFull()) throw diskFull();
    const asked = this.database.read<{ there: boolean }>(TABLES_THERE, [], 'health');
    const [row] = await Promise.race([asked, tooLate()]);
    if (!row?.there) throw unavailable('The database answers, but its tables are not there.');
    return { status: 'ok' };
  }
}
