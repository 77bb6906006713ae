import { Module } from '@nestjs/common';
import { HistoryModule } from '../history/history.module.js';
import { DossierWritesController } from './dossier-writes.controller.js';
import { DossiersController } from './dossiers.controller.js';
import { DossiersQueries } from './dossiers.queries.js';
import { DossiersService } from './dossiers.service.js';

@Module({
  imports: [HistoryModule],
  controllers: [DossiersController, DossierWritesController],
  providers: [DossiersQueries, DossiersService],
  exports: [DossiersQueries, DossiersService],
})
export class DossiersModule {}
