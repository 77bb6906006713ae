import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { AccessChangesService } from './access-changes.service.js';
import { AdministratorsService } from './administrators.service.js';
import { hashChosen } from './chosen-password.js';
import { foldEmail } from './fold-email.js';
import { LinksService } from './links.service.js';
import { User } from './user.entity.js';
import { UsersService } from './users.service.js';

/** Lets the first administrator in, as long as there is none. */
@Injectable()
export class FirstAdministratorService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessChangesService,
    private readonly administrators: AdministratorsService,
    private readonly users: UsersService,
    private readonly links: LinksService,
  ) {}

  /**
   * Where nobody is administrator yet: makes `configured` one, with that password; or, where nobody is configured, gives
   * the path of a one-time link. Null where there is nothing to follow. Throws `validation_failed` where the password will not do.
   */
  prepare(configured: { email: string; password: string } | undefined): Promise<string | null> {
    return this.database.write(async (manager) => {
      if (await this.administrators.areThere(manager)) return null;
      if (!configured) return (await this.links.make(manager, null)).path;
      const name = configured.email.split('@')[0] ?? configured.email;
      const passwordHash = await hashChosen(configured.password, { name, email: configured.email }, '/password');
      const there = await manager.findOneBy(User, { email: foldEmail(configured.email) });
      if (there) {
        const after = { role: 'administrator', disabledAt: null } as const;
        await manager.update(User, { id: there.id }, { ...after, passwordHash });
        await this.access.changed(manager, there.id, { before: there, after }, null);
      } else {
        const { email } = configured;
        await this.users.create(manager, { email, name, role: 'administrator', passwordHash }, null);
      }
      return null;
    });
  }
}
