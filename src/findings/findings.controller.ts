import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.js';
import { Refuses } from '../common/refuses.js';
import { FindingsRequestDto } from './findings-request.dto.js';
import { FindingsDto } from './findings.dto.js';
import { FindingsService } from './findings.service.js';

@ApiTags('findings')
@Controller('findings')
export class FindingsController {
  constructor(private readonly findings: FindingsService) {}

  @Post()
  @Allow('event.write')
  @HttpCode(200)
  @Refuses('not_found')
  @ApiOperation({ summary: 'What an article names, dates and quotes, and the events it seems to tell of' })
  @ApiOkResponse({ type: FindingsDto })
  find(@Body() request: FindingsRequestDto): Promise<FindingsDto> {
    return this.findings.find(request);
  }
}
