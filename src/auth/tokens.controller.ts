import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.js';
import { uuid } from '../common/identifier.js';
import { Author, type Viewer } from '../common/viewer.js';
import { MadeTokenDto, NewTokenDto, TokenListDto } from './tokens.dto.js';
import { TokensService } from './tokens.service.js';

@ApiTags('tokens')
@Allow('token.manage')
@Controller('tokens')
export class TokensController {
  constructor(private readonly tokens: TokensService) {}

  @Get()
  @ApiOperation({ summary: 'One’s own tokens, without the secrets' })
  @ApiOkResponse({ type: TokenListDto })
  async list(@Author() { userId }: Viewer): Promise<TokenListDto> {
    return { items: await this.tokens.listOf(userId) };
  }

  @Post()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Make a token; the answer is the only one that shows it' })
  @ApiCreatedResponse({ type: MadeTokenDto })
  create(@Author() { userId }: Viewer, @Body() input: NewTokenDto): Promise<MadeTokenDto> {
    return this.tokens.create(userId, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke a token' })
  @ApiNoContentResponse({ description: 'The token is taken no more' })
  revoke(@Author() { userId }: Viewer, @Param('id') id: string): Promise<void> {
    return this.tokens.revoke(userId, uuid(id));
  }
}
