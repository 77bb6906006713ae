import { Module } from '@nestjs/common';
import { UndertakingsController } from './undertakings.controller.js';
import { UndertakingsQueries } from './undertakings.queries.js';

@Module({
  controllers: [UndertakingsController],
  providers: [UndertakingsQueries],
})
export class UndertakingsModule {}
