import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../common/allow.js';
import { Refuses } from '../../../common/refuses.js';
import { Author, type Viewer } from '../../../common/viewer.js';
import { KeptMappingDto, KeptMappingsDto, NewMappingDto } from './kept-mapping.dto.js';
import { KeptMappings } from './kept-mappings.service.js';

@ApiTags('imports')
@Allow('import.write')
@Controller('spreadsheet-mappings')
export class KeptMappingsController {
  constructor(private readonly mappings: KeptMappings) {}

  @Get()
  @ApiOperation({ summary: 'One’s own ways to read spreadsheets, by their names' })
  @ApiOkResponse({ type: KeptMappingsDto })
  async list(@Author() viewer: Viewer): Promise<KeptMappingsDto> {
    return { items: await this.mappings.list(viewer) };
  }

  @Post()
  @HttpCode(200)
  @Refuses('conflict')
  @ApiOperation({ summary: 'Keep a way to read spreadsheets by a name' })
  @ApiOkResponse({ type: KeptMappingDto })
  keep(@Body() body: NewMappingDto, @Author() viewer: Viewer): Promise<KeptMappingDto> {
    return this.mappings.keep(body, viewer);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Forget a way to read spreadsheets' })
  @ApiNoContentResponse({ description: 'It is kept no more' })
  async forget(@Param('id') id: string, @Author() viewer: Viewer): Promise<void> {
    await this.mappings.forget(id, viewer);
  }
}
