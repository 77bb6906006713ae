import { Module } from '@nestjs/common';
import { FindingsController } from './findings.controller.js';
import { FindingsQueries } from './findings.queries.js';
import { FindingsService } from './findings.service.js';

@Module({ controllers: [FindingsController], providers: [FindingsQueries, FindingsService] })
export class FindingsModule {}
