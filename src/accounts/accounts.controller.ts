import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForReaders } from '../common/allow.js';
import { notFound } from '../common/identifier.js';
import { KnownOnDto } from '../common/known-on.dto.js';
import { AsSeen, type Perspective } from '../common/perspective.js';
import { EventAddresses } from '../events/event-addresses.queries.js';
import { AccountsDto } from './accounts.dto.js';
import { AccountsQueries } from './accounts.queries.js';

@ApiTags('events')
@ForReaders()
@Controller('events')
export class AccountsController {
  constructor(
    private readonly queries: AccountsQueries,
    private readonly addresses: EventAddresses,
  ) {}

  @Get(':id/accounts')
  @ApiOperation({ summary: 'What each side says of an event, side by side; silence included' })
  @ApiOkResponse({ type: AccountsDto })
  async of(@Param('id') id: string, @Query() _: KnownOnDto, @AsSeen() perspective: Perspective): Promise<AccountsDto> {
    const accounts = await this.queries.of(await this.addresses.find(id, perspective.seesDrafts), perspective);
    if (!accounts) throw notFound('event', id);
    return accounts;
  }
}
