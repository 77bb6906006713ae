import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { AssignmentsController } from './assignments.controller.js';
import { Assignments } from './assignments.service.js';
import { DeskController } from './desk.controller.js';
import { DeskQueries } from './desk.queries.js';

@Module({
  imports: [EventsModule],
  controllers: [DeskController, AssignmentsController],
  providers: [DeskQueries, Assignments],
})
export class DeskModule {}
