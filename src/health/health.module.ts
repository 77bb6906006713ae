import { Module, type DynamicModule } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { PROGRAM, VersionController, type Program } from './version.controller.js';

@Module({})
export class HealthModule {
  static with(program: Program): DynamicModule {
    return {
      module: HealthModule,
      controllers: [HealthController, VersionController],
      providers: [{ provide: PROGRAM, useValue: program }],
    };
  }
}
