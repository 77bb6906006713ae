import { Module } from '@nestjs/common';
import { BundleController } from './bundle.controller.js';
import { ExportsController } from './exports.controller.js';

@Module({ controllers: [ExportsController, BundleController] })
export class ExportsModule {}
