import { Module } from '@nestjs/common';
import { AccountsController } from './accounts.controller.js';
import { AccountsQueries } from './accounts.queries.js';

@Module({
  controllers: [AccountsController],
  providers: [AccountsQueries],
})
export class AccountsModule {}
