import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { nameNowIn } from '../common/sql/actor-names.js';
import { eventAddress } from '../common/sql/event-address.js';
import { named } from '../common/sql/named.js';
import { worldOf } from '../common/sql/world.js';
import type { Perspective } from '../common/perspective.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';

/** Where an event stands. */
export interface EventPlace {
  /** What leads to it. */
  readonly address: string;
  /** Slug. */
  readonly dossier: string;
  readonly title: string;
  /** ISO 8601; null where it is open. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** As whoever reads, and nobody else, sees it. */
export type ReadersPerspective = Omit<Perspective, 'seesDrafts'> & { readonly language: string };

/** What pages and pictures for others ask beside timelines. Nothing that is not published is in any answer. */
@Injectable()
export class EmbedQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What actors are called, by slug. */
  async names(slugs: readonly string[], { knownOn, language }: ReadersPerspective): Promise<Map<string, string>> {
    if (slugs.length === 0) return new Map();
    const parameters = new Parameters();
    const world = worldOf({ seesDrafts: false, knownOn }, parameters, this.clock.now());
    const name = nameNowIn('a', `${parameters.add(language)}::text`, world);
    const rows = await this.database.read<{ slug: string; name: string }>(
      `SELECT a.slug, ${name} AS name FROM ${world.actors} a WHERE a.slug = ANY (${parameters.add(slugs)}::text[])`,
      parameters.values,
    );
    return new Map(rows.map((row) => [row.slug, row.name]));
  }

  /** An event by its ref or id; null where readers see none under it. */
  async event(id: string, { knownOn, language }: ReadersPerspective): Promise<EventPlace | null> {
    const parameters = new Parameters();
    const world = worldOf({ seesDrafts: false, knownOn, language }, parameters, this.clock.now());
    const [row] = await this.database.read<EventPlace>(
      `SELECT ${eventAddress('e')} AS address, e.title, rfc3339(e.earliest) AS earliest, rfc3339(e.latest) AS latest,
         (SELECT d.slug FROM dossiers d WHERE d.id = e.dossier_id) AS dossier
       FROM ${world.events} e WHERE ${named('e', id, parameters, 'ref')}`,
      parameters.values,
    );
    return row ?? null;
  }
}
