import { Module } from '@nestjs/common';
import { ArticleThreads } from './article-threads.js';
import { FindingsController } from './findings.controller.js';
import { FindingsQueries } from './findings.queries.js';
import { FindingsService } from './findings.service.js';

@Module({ controllers: [FindingsController], providers: [FindingsQueries, FindingsService, ArticleThreads] })
export class FindingsModule {}
