import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { insertAll } from '../database/insert-all.js';
import { parseEdtf } from '../domain/time/edtf.js';
import { dayInZone } from '../domain/time/zones.js';
import type { ActorType } from '../domain/vocabulary.js';
import { RevisionsService, type Authorship } from '../history/revisions.service.js';
import { ActorName } from './actor-name.entity.js';
import { Actor } from './actor.entity.js';
import { Tenure } from './tenure.entity.js';

export interface ActorInput {
  slug: string;
  name: string;
  /** One name per language. */
  names: Record<string, string>;
  aliases: string[];
  type: ActorType;
  country: string | null;
  wikidata: string | null;
}

export interface TenureInput {
  /** The state or body that the office belongs to. */
  bodyId: string;
  office: string;
  /** EDTF; null where not known. */
  from: string | null;
  /** EDTF, included; null while it lasts or where not known. */
  to: string | null;
}

/** Writes actors. */
@Injectable()
export class ActorsService {
  constructor(private readonly revisions: RevisionsService) {}

  async create(manager: EntityManager, input: ActorInput, authorship: Authorship): Promise<Actor> {
    const { names, aliases, ...columns } = input;
    const actor = manager.create(Actor, { ...columns, id: uuidv7() });
    await manager.insert(Actor, actor);
    await insertAll(manager, ActorName, labels(actor.id, input));
    await this.revisions.created(manager, 'actor', actor.id, { ...columns, names, aliases }, authorship);
    return actor;
  }

  /** Gives a person their offices, in the order in which they are to be named. */
  async addTenures(manager: EntityManager, personId: string, tenures: readonly TenureInput[]): Promise<void> {
    await insertAll(
      manager,
      Tenure,
      tenures.map(({ bodyId, office, from, to }, position) => ({
        id: uuidv7(),
        personId,
        bodyId,
        office,
        position,
        fromText: from,
        toText: to,
        fromOn: day(from, 'earliest'),
        toOn: day(to, 'latest'),
      })),
    );
  }
}

/** Names per language, then aliases; the plain name too where no language has it, so that it can be found. */
function labels(actorId: string, { name, names, aliases }: ActorInput): Partial<ActorName>[] {
  const named = Object.entries(names).map(([language, label]) => ({ language, label }));
  const plain =
    named.some(({ label }) => label === name) || aliases.includes(name) ? [] : [{ language: null, label: name }];
  const others = aliases.map((label) => ({ language: null, label }));
  return [...named, ...plain, ...others].map((label, position) => ({ ...label, id: uuidv7(), actorId, position }));
}

/** The first or last day of an EDTF date, YYYY-MM-DD. */
function day(edtf: string | null, bound: 'earliest' | 'latest'): string | null {
  const instant = edtf === null ? null : parseEdtf(edtf, null)[bound];
  return instant && dayInZone(instant, null);
}
