import { Module, type DynamicModule } from '@nestjs/common';
import { BundleController } from './bundle.controller.js';
import { EventFiles } from './event-files.service.js';
import { ExportsController } from './exports.controller.js';
import { PROGRAM, type Program } from './program.js';

@Module({})
export class ExportsModule {
  static with(program: Program): DynamicModule {
    return {
      module: ExportsModule,
      controllers: [ExportsController, BundleController],
      providers: [EventFiles, { provide: PROGRAM, useValue: program }],
    };
  }
}
