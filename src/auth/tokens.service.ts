import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Clock } from '../common/clock.js';
import { notFound } from '../common/identifier.js';
import { Problem } from '../common/problem.js';
import { Database } from '../database/database.js';
import { hashOf, newSecret } from './secrets.js';
import { Token } from './token.entity.js';
import type { MadeTokenDto, NewTokenDto, TokenDto } from './tokens.dto.js';

/** By this people and secret scanners know a token of Démarche. */
const PREFIX = 'dem_';
const HINT_LENGTH = PREFIX.length + 4;

/** Personal tokens of the API. */
@Injectable()
export class TokensService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  async listOf(userId: string): Promise<TokenDto[]> {
    const tokens = await this.database.write((manager) =>
      manager.find(Token, { where: { userId }, order: { id: 'DESC' } }),
    );
    return tokens.map((token) => this.shown(token));
  }

  /** The only time that the token itself is told. Throws `validation_failed` where it would be over already. */
  async create(userId: string, { name, scope, expiresOn }: NewTokenDto): Promise<MadeTokenDto> {
    const now = this.clock.now();
    if (this.isOver(expiresOn)) {
      const detail = 'A token lasts until today at least.';
      throw new Problem('validation_failed', detail, [{ pointer: '/expiresOn', code: 'in_the_past', detail }]);
    }
    const token = PREFIX + newSecret();
    const kept = { hint: token.slice(0, HINT_LENGTH), tokenHash: hashOf(token), createdAt: now, lastUsedAt: null };
    const made = { id: uuidv7(), userId, name, scope, expiresOn, ...kept };
    await this.database.write((manager) => manager.insert(Token, made));
    return { ...this.shown(made), token };
  }

  /** Throws `not_found` where `userId` has no such token. */
  async revoke(userId: string, id: string): Promise<void> {
    const { affected } = await this.database.write((manager) => manager.delete(Token, { id, userId }));
    if (!affected) throw notFound('token', id);
  }

  async revokeAll(manager: EntityManager, userId: string): Promise<void> {
    await manager.delete(Token, { userId });
  }

  private shown({ id, name, scope, hint, expiresOn, createdAt, lastUsedAt }: Omit<Token, 'user'>): TokenDto {
    return {
      ...{ id, name, scope, hint, expiresOn, expired: this.isOver(expiresOn) },
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    };
  }

  private isOver(expiresOn: string): boolean {
    return expiresOn < this.clock.now().toISOString().slice(0, 10);
  }
}
