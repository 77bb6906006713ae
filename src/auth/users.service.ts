import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { UserRole } from '../domain/permissions.js';
import { foldEmail } from './fold-email.js';
import { User } from './user.entity.js';

export interface UserInput {
  email: string;
  name: string;
  role: UserRole;
  /** Made by `hashPassword`; null where they have none yet. */
  passwordHash: string | null;
}

/** Writes accounts. */
@Injectable()
export class UsersService {
  /** Throws `conflict` (`users_email_unique`) where the address has an account already. */
  async create(manager: EntityManager, { email, ...input }: UserInput): Promise<User> {
    const user = manager.create(User, { ...input, id: uuidv7(), email: foldEmail(email), disabledAt: null });
    await manager.insert(User, user);
    return user;
  }
}
