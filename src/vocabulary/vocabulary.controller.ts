import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForReaders } from '../common/allow.js';
import { VocabularyDto } from './vocabulary.dto.js';
import { vocabulary } from './vocabulary.js';

@ApiTags('vocabulary')
@ForReaders()
@Controller('vocabulary')
export class VocabularyController {
  @Get()
  @Header('cache-control', 'public, max-age=3600')
  @ApiOperation({ summary: 'Every word, its names per language, and what may become of each kind' })
  @ApiOkResponse({ type: VocabularyDto })
  read(): VocabularyDto {
    return vocabulary();
  }
}
