import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { hashOf, newSecret } from '../auth/secrets.js';
import { Clock } from '../common/clock.js';
import { foundNames } from '../common/found-names.js';
import { notFound } from '../common/identifier.js';
import { Problem } from '../common/problem.js';
import { Database } from '../database/database.js';
import { DESK_ALERTS, SENT_WAYS, VIEW_ALERTS, type Followed } from '../domain/alerts/alert-kinds.js';
import { called } from '../events/called.sql.js';
import { followedFilter, type FollowedFilterDto } from '../events/followed-filter.dto.js';
import { activate } from './activate.js';
import { ALERT_SETTINGS, type AlertSettings } from './alert-settings.js';
import { Delivery } from './delivery.entity.js';
import { shown, stateOf } from './follow-shown.js';
import { Follow } from './follow.entity.js';
import type {
  DeliveryDto,
  FollowDto,
  FollowPatchDto,
  MadeFollowDto,
  NewDeskFollowDto,
  NewFollowDto,
} from './follows.dto.js';
import { AlertQueue } from './jobs/alert-queue.service.js';
import { AlertWatch } from './jobs/alert-watch.service.js';
import { MailLimits } from './mail-limits.service.js';
import { LOOK_FROM_HERE } from './matching/alert-finder.service.js';
import { newDelivery } from './sending/deliveries.service.js';
import { refuseUnknown } from './refuse-unknown.js';
import { targetOf } from './target-of.js';

/** So much one person may follow. */
const MOST = 50;
/** So many characters a name has at most. */
const LONGEST_NAME = 200;
/** So many sendings are in a log. */
const LOGGED = 50;

/** Who follows, and from where they ask. */
export interface Asking {
  /** Null: somebody who has not signed in. */
  readonly userId: string | null;
  readonly ip: string;
  /** Whether they see more than what is published. */
  readonly seesDrafts?: boolean;
  /** Where this Démarche is found, as they have it. */
  readonly here: string;
}

/** What is to be followed, as it is kept. */
type Wanted = Pick<Follow, 'way' | 'filter' | 'kinds'> &
  Pick<NewFollowDto, 'name' | 'language' | 'target'> & { readonly about: Followed };

/** What people follow: views, and those who write their desks. */
@Injectable()
export class Follows {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly limits: MailLimits,
    private readonly queue: AlertQueue,
    private readonly watch: AlertWatch,
    @Inject(ALERT_SETTINGS) private readonly settings: AlertSettings,
  ) {}

  /** One's own, the newest first. */
  async listOf(userId: string): Promise<FollowDto[]> {
    const follows = await this.database.write((manager) =>
      manager.find(Follow, { where: { userId }, order: { id: 'DESC' } }),
    );
    return follows.map(shown);
  }

  /** Throws `validation_failed`, `conflict` (too many, or no mail is sent here) or `too_many_attempts`. */
  async create(asking: Asking, input: NewFollowDto): Promise<MadeFollowDto> {
    const { filter: understood, text: filter } = await followedFilter(input.filter);
    await refuseUnknown(this.database, understood, asking.seesDrafts ?? false, this.clock.now());
    const name = input.name ?? (await this.nameOf(understood, asking, input.language));
    return this.make(asking, { ...input, name, about: 'view', filter, kinds: input.kinds ?? [...VIEW_ALERTS] });
  }

  /** What a view is called where whoever follows it says nothing: as feeds of it are. */
  private async nameOf(
    filter: FollowedFilterDto,
    { seesDrafts = false }: Asking,
    language: Follow['language'] = 'en',
  ): Promise<string> {
    const now = this.clock.now();
    const asked = { query: await foundNames(this.database, filter, now), perspective: { seesDrafts, language }, now };
    const name = await called((sql, values) => this.database.read(sql, values, 'primary'), asked);
    return [...name].slice(0, LONGEST_NAME).join('');
  }

  /** The same of one’s own desk. */
  createOfDesk(asking: Asking & { userId: string }, input: NewDeskFollowDto): Promise<MadeFollowDto> {
    return this.make(asking, { ...input, about: 'desk', filter: '', kinds: input.kinds ?? [...DESK_ALERTS] });
  }

  private async make(asking: Asking, input: Wanted): Promise<MadeFollowDto> {
    const { about, way, name, filter, kinds, language = 'en' } = input;
    const target = targetOf(input, this.settings);
    const secret = way === 'webhook' ? newWebhookSecret() : newSecret();
    const { userId, here } = asking;
    const made = await this.database.write(async (manager) => {
      if (userId !== null) await refuseTooMany(manager, userId);
      if (way === 'mail') await this.limits.count(manager, target ?? '', asking.ip, this.clock.now());
      await manager.query(LOOK_FROM_HERE);
      const follow = { id: uuidv7(), userId, name: name ?? 'Démarche', about, kinds };
      const active = { activeSince: null, pausedAt: null, failedAt: null };
      await manager.insert(Follow, { ...follow, way, filter, language, target, secret, here, ...active });
      if (way !== 'mail') await activate(manager, follow.id);
      return manager.findOneByOrFail(Follow, { id: follow.id });
    });
    if (way === 'mail') await this.queue.ask(made.id);
    else void this.watch.look();
    return { ...shown(made), secret: way === 'webhook' ? secret : null };
  }

  /** Throws `not_found`, or `conflict` where a mail address has not been confirmed. */
  async change(userId: string, id: string, { paused }: FollowPatchDto): Promise<FollowDto> {
    const changed = await this.database.write(async (manager) => {
      const follow = await own(manager, userId, id);
      if (follow.activeSince === null) throw notActive();
      if (paused) {
        await manager.update(Follow, id, { pausedAt: this.clock.now() });
        // What was found and not sent yet is not kept for later.
        await manager.query('DELETE FROM alerts WHERE follow_id = $1 AND delivery_id IS NULL', [id]);
      } else if (stateOf(follow) !== 'active') {
        await manager.query(LOOK_FROM_HERE);
        await activate(manager, id);
      }
      if (paused || stateOf(follow) !== 'active') await drop(manager, id, this.clock.now());
      return own(manager, userId, id);
    });
    void this.watch.look();
    return shown(changed);
  }

  /** Nothing of it is left; an address of its own opens nothing any more. Throws `not_found`. */
  async remove(userId: string, id: string): Promise<void> {
    const { affected } = await this.database.write((manager) => manager.delete(Follow, { id, userId }));
    if (!affected) throw notFound('follow', id);
  }

  /** Sends something by its way, to see whether it arrives. Throws `not_found`, or `conflict` where nothing is sent by it now. */
  async test(userId: string, id: string): Promise<void> {
    await this.database.write(async (manager) => {
      const follow = await own(manager, userId, id);
      if (stateOf(follow) !== 'active' || !SENT_WAYS.some((way) => way === follow.way)) throw notActive();
      await manager.insert(Delivery, newDelivery(id, true, this.clock.now()));
    });
    await this.queue.send(id);
  }

  /** What was sent lately, and what waits, the newest first. Throws `not_found`. */
  async deliveriesOf(userId: string, id: string): Promise<DeliveryDto[]> {
    return this.database.write(async (manager) => {
      await own(manager, userId, id);
      const rows = await manager.query<(Delivery & { alerts: number })[]>(
        `SELECT d.id, d.is_test AS "isTest", d.state, d.attempts, d.status, d.fault, d.created_at AS "createdAt", d.next_at AS "nextAt",
           (SELECT count(*)::int FROM alerts a WHERE a.delivery_id = d.id) AS alerts
         FROM deliveries d WHERE d.follow_id = $1 ORDER BY d.id DESC LIMIT ${LOGGED}`,
        [id],
      );
      return rows.map(({ createdAt, nextAt, ...row }) => ({
        ...row,
        ...{ createdAt: createdAt.toISOString(), nextAt: nextAt?.toISOString() ?? null },
      }));
    });
  }
}

/** Of Standard Webhooks: 24 to 64 random bytes as Base64, behind a word that people and secret scanners know. */
function newWebhookSecret(): string {
  return `whsec_${hashOf(newSecret()).toString('base64')}`;
}

async function drop(manager: EntityManager, followId: string, now: Date): Promise<void> {
  await manager.update(Delivery, { followId, state: 'waiting' }, { state: 'dropped', nextAt: null, endedAt: now });
}

async function own(manager: EntityManager, userId: string, id: string): Promise<Follow> {
  const follow = await manager.findOneBy(Follow, { id, userId });
  if (!follow) throw notFound('follow', id);
  return follow;
}

async function refuseTooMany(manager: EntityManager, userId: string): Promise<void> {
  // One after the other per person.
  await manager.query('SELECT FROM users WHERE id = $1 FOR UPDATE', [userId]);
  if ((await manager.countBy(Follow, { userId })) < MOST) return;
  const detail = `One person may follow ${MOST} views. Delete one that is not needed any more.`;
  throw new Problem('conflict', detail, undefined, {
    reason: { code: 'too_many_follows', parameters: { most: MOST } },
  });
}

function notActive(): Problem {
  const detail = 'Nothing is sent by this way now.';
  return new Problem('conflict', detail, undefined, { reason: { code: 'follow_not_active' } });
}
