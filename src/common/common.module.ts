import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CONFIG } from '../config/config-token.js';
import type { Config } from '../config/config.js';
import { Database, DATA_SOURCE } from '../database/database.js';
import { FullDisk } from '../database/full-disk.js';
import { AskedTogether } from './asked-together.js';
import { Clock } from './clock.js';
import { Idempotency } from './idempotency/idempotency.js';
import { KeptAnswers } from './kept-answers.js';

/** What every feature may ask for: the database, the clock, the environment. */
@Global()
@Module({})
export class CommonModule {
  static with(config: Config, dataSource: DataSource): DynamicModule {
    return {
      module: CommonModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: DATA_SOURCE, useValue: dataSource },
        Database,
        FullDisk,
        Clock,
        Idempotency,
        AskedTogether,
        KeptAnswers,
      ],
      exports: [CONFIG, Database, FullDisk, Clock, Idempotency, KeptAnswers],
    };
  }
}
