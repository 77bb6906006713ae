import { Controller, Delete, Get, HttpCode, Param, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow } from '../common/allow.js';
import { uuid } from '../common/identifier.js';
import { Author, type Viewer } from '../common/viewer.js';
import { SessionListDto } from './sessions.dto.js';
import { SessionsService } from './sessions.service.js';

@ApiTags('session')
@Allow('session.manage')
@Controller('sessions')
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  @Get()
  @ApiOperation({ summary: 'Where one is signed in' })
  @ApiOkResponse({ type: SessionListDto })
  async list(@Author() { userId }: Viewer, @Req() { sessionId }: FastifyRequest): Promise<SessionListDto> {
    const sessions = await this.sessions.listOf(userId);
    return {
      items: sessions.map(({ id, createdAt, lastSeenAt, expiresAt, userAgent, address }) => ({
        ...{ id, userAgent, address, current: id === sessionId },
        createdAt: createdAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
      })),
    };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out there' })
  @ApiNoContentResponse({ description: 'The session has ended' })
  end(@Author() { userId }: Viewer, @Param('id') id: string): Promise<void> {
    return this.sessions.endOne(userId, uuid(id));
  }
}
