import { Body, Controller, Delete, Get, Header, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.js';
import { JSON_TYPE } from '../common/json.js';
import { Author, type Viewer } from '../common/viewer.js';
import { Assignments } from './assignments.service.js';
import { AssignedDto, NewAssignmentDto } from './desk.dto.js';

@ApiTags('desk')
@Controller('events/:id/assignment')
export class AssignmentsController {
  constructor(private readonly assignments: Assignments) {}

  @Get()
  @Allow('draft.read')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Who is asked to see to an event' })
  @ApiOkResponse({ type: AssignedDto })
  of(@Param('id') id: string): Promise<string> {
    return this.assignments.of(id);
  }

  @Put()
  @Allow('event.submit')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Ask somebody to see to an event, in place of whoever was asked before' })
  @ApiOkResponse({ type: AssignedDto })
  async ask(@Param('id') id: string, @Body() body: NewAssignmentDto, @Author() viewer: Viewer): Promise<string> {
    await this.assignments.ask(id, body, viewer);
    return this.assignments.of(id);
  }

  @Delete()
  @Allow('event.submit')
  @HttpCode(204)
  @ApiOperation({ summary: 'Ask nobody any more; also where nobody was' })
  @ApiNoContentResponse({ description: 'Nobody is asked' })
  drop(@Param('id') id: string): Promise<void> {
    return this.assignments.drop(id);
  }
}
