import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../database/database.js';
import { Follow } from '../follow.entity.js';
import { Mailer } from './mailer.service.js';
import { confirmPage } from './mail-links.js';
import { questionMail } from './mail-texts.js';

/** Asks mail addresses whether they want what they were given for. */
@Injectable()
export class Confirmations {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  /** Throws where the mail server cannot be reached, for the queue to try again; what it refuses is not asked twice. */
  async ask(followId: string): Promise<void> {
    const follow = await this.database.write((manager) =>
      manager.findOneBy(Follow, { id: followId, activeSince: IsNull() }),
    );
    if (!follow?.target) return;
    const { fault } = await this.mailer.send({
      ...{ to: follow.target, messageId: `question-${follow.id}` },
      ...questionMail(follow, confirmPage(follow)),
    });
    if (fault === 'mail_unreachable') throw new Error('The mail server cannot be reached');
  }
}
