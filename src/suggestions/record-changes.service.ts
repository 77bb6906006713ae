import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { datedNaming } from '../actors/actor-dated-names.js';
import { tenureInput } from '../actors/actor-tenures.js';
import { Actor } from '../actors/actor.entity.js';
import { ActorsService } from '../actors/actors.service.js';
import type { RecordEntity } from '../common/is-public.js';
import { DossiersService } from '../dossiers/dossiers.service.js';
import type { Authorship } from '../history/revisions.service.js';
import { PublishersService } from '../publishers/publishers.service.js';
import { Source } from '../sources/source.entity.js';
import { SourcesService } from '../sources/sources.service.js';
import type { ActorChangesDto } from './new-suggestions.dto.js';

/** Changes records of every kind, each as its own service does. */
@Injectable()
export class RecordChanges {
  constructor(
    private readonly actors: ActorsService,
    private readonly sources: SourcesService,
    private readonly publishers: PublishersService,
    private readonly dossiers: DossiersService,
  ) {}

  /** Makes `changes`, as in a PATCH of that kind of record; throws what that throws. */
  async make(
    manager: EntityManager,
    { entity, id }: { entity: RecordEntity; id: string },
    changes: object,
    authorship: Authorship,
  ): Promise<void> {
    switch (entity) {
      case 'actor': {
        const { tenures, datedNames, ...given } = changes as ActorChangesDto;
        const actor = await manager.findOneByOrFail(Actor, { id });
        const dated = { tenures: tenures?.map(tenureInput), datedNames: datedNames?.map(datedNaming) };
        return this.actors.change(manager, actor, { ...given, ...dated }, authorship);
      }
      case 'source': {
        const source = await manager.findOneByOrFail(Source, { id });
        return this.sources.change(manager, source, changes, authorship);
      }
      case 'publisher':
        return this.publishers.change(manager, id, changes, authorship);
      case 'dossier':
        return this.dossiers.change(manager, id, changes, authorship);
    }
  }
}
