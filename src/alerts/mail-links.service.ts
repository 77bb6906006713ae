import { Injectable } from '@nestjs/common';
import { Problem } from '../common/problem.js';
import { Database } from '../database/database.js';
import { refusal } from '../domain/refusals/refusal.js';
import { activate } from './activate.js';
import { Follow } from './follow.entity.js';
import type { FollowLinkDoneDto } from './follows.dto.js';
import { AlertWatch } from './jobs/alert-watch.service.js';
import { LOOK_FROM_HERE } from './matching/alert-finder.service.js';

/** What the links in mails do, for whoever has the mail. */
@Injectable()
export class MailLinks {
  constructor(
    private readonly database: Database,
    private readonly watch: AlertWatch,
  ) {}

  /** From now on mails are sent. Said again it changes nothing. Throws `gone` where the link is too old, or none of ours. */
  async confirm(token: string): Promise<FollowLinkDoneDto> {
    const follow = await this.database.write(async (manager) => {
      const found = await manager.findOne(Follow, {
        where: { way: 'mail', secret: token },
        lock: { mode: 'pessimistic_write' },
      });
      if (!found) throw spent();
      if (found.activeSince === null) {
        await manager.query(LOOK_FROM_HERE);
        await activate(manager, found.id);
      }
      return found;
    });
    void this.watch.look();
    return { name: follow.name, language: follow.language };
  }

  /** Nothing more is sent. Said again, or by a link that is none of ours, it changes nothing. */
  async stop(token: string): Promise<void> {
    await this.database.write((manager) => manager.delete(Follow, { way: 'mail', secret: token }));
  }
}

function spent(): Problem {
  const detail = 'This link is too old, or the mails were stopped. Follow the view again.';
  return new Problem('gone', detail, [refusal('/token', 'link_spent', detail)]);
}
