import { Module } from '@nestjs/common';
import { TensionController } from './tension.controller.js';
import { TensionQueries } from './tension.queries.js';

@Module({ controllers: [TensionController], providers: [TensionQueries] })
export class TensionModule {}
