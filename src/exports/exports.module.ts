import { Module, type DynamicModule } from '@nestjs/common';
import { BundleController } from './bundle/bundle.controller.js';
import { EventFiles } from './event-files.service.js';
import { EventFormatsController } from './event-formats.controller.js';
import { ExportsController } from './exports.controller.js';
import { FollowedFilesController } from './followed-files.controller.js';
import { FollowedFilters } from './followed-filters.service.js';
import { PROGRAM, type Program } from './program.js';

@Module({})
export class ExportsModule {
  static with(program: Program): DynamicModule {
    return {
      module: ExportsModule,
      controllers: [ExportsController, EventFormatsController, BundleController, FollowedFilesController],
      providers: [EventFiles, FollowedFilters, { provide: PROGRAM, useValue: program }],
    };
  }
}
