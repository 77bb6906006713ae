import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.js';
import { Refuses } from '../common/refuses.js';
import { ProposalsRequestDto } from './proposals-request.dto.js';
import { ProposalsDto } from './proposals.dto.js';
import { ProposalsService } from './proposals.service.js';

@ApiTags('proposals')
@Controller('proposals')
export class ProposalsController {
  constructor(private readonly proposals: ProposalsService) {}

  @Post()
  @Allow('event.write')
  @HttpCode(200)
  @Refuses('not_found')
  @ApiOperation({ summary: 'What an article names, dates and quotes, and the events it seems to tell of' })
  @ApiOkResponse({ type: ProposalsDto })
  propose(@Body() request: ProposalsRequestDto): Promise<ProposalsDto> {
    return this.proposals.propose(request);
  }
}
