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
    const [actor] = await this.createAll(manager, [input], authorship);
    if (!actor) throw new Error('No actor came of its input');
    return actor;
  }

  /** The same of many, in a few statements. */
  async createAll(manager: EntityManager, inputs: readonly ActorInput[], authorship: Authorship): Promise<Actor[]> {
    const actors = inputs.map(({ names: _, aliases: __, ...columns }) =>
      manager.create(Actor, { ...columns, id: uuidv7() }),
    );
    const created = actors.map((actor, n) => ({ id: actor.id, value: { ...inputs[n] } }));
    await insertAll(manager, Actor, actors);
    await insertAll(
      manager,
      ActorName,
      inputs.flatMap((input, n) => labels(actors[n]?.id ?? '', input)),
    );
    await this.revisions.createdAll(manager, 'actor', created, authorship);
    return actors;
  }

  /** Gives persons their offices; each person's are named in the order given. */
  async addTenures(manager: EntityManager, tenures: readonly (TenureInput & { personId: string })[]): Promise<void> {
    const given = new Map<string, number>();
    await insertAll(
      manager,
      Tenure,
      tenures.map(({ personId, bodyId, office, from, to }) => {
        const position = given.get(personId) ?? 0;
        given.set(personId, position + 1);
        const days = { fromOn: day(from, 'earliest'), toOn: day(to, 'latest') };
        return { id: uuidv7(), personId, bodyId, office, position, fromText: from, toText: to, ...days };
      }),
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
