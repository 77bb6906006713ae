import { Module } from '@nestjs/common';
import { FormDraftsController } from './form-drafts.controller.js';
import { FormDraftsService } from './form-drafts.service.js';

@Module({ controllers: [FormDraftsController], providers: [FormDraftsService] })
export class FormDraftsModule {}
