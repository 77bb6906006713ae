import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockPair } from '../database/lock-pair.js';
import { setColumns } from '../database/set-columns.js';
import { lockTouchedEvents, touched } from '../history/touched.js';
import { RevisionsService, type Authorship } from '../history/revisions.service.js';
import { Source } from './source.entity.js';

/** Makes one source of two. */
@Injectable()
export class SourceMergeService {
  constructor(private readonly revisions: RevisionsService) {}

  /**
   * Every citation and ledger entry of the first then rests on the second, which is given what only the first had; its
   * slug, id and address lead there. One revision each, also of the events. Gives the id of the survivor.
   */
  async merge(manager: EntityManager, id: string, into: string, authorship: Authorship): Promise<string> {
    await lockTouchedEvents(manager, TOUCHED, 'sources', id);
    const { loser, survivor } = await lockPair(manager, Source, id, into);
    const things = await touched(manager, TOUCHED, loser.id);
    await this.revisions.revise(manager, [{ entity: 'source', id: survivor.id }, ...things], authorship, async () => {
      await manager.query('UPDATE sources SET merged_into_id = $2 WHERE $1 IN (id, merged_into_id)', [
        loser.id,
        survivor.id,
      ]);
      await manager.query('UPDATE citations SET source_id = $2 WHERE source_id = $1', [loser.id, survivor.id]);
      await manager.query('UPDATE status_changes SET source_id = $2 WHERE source_id = $1', [loser.id, survivor.id]);
      await manager.query('UPDATE participation_acts SET source_id = $2 WHERE source_id = $1', [loser.id, survivor.id]);
      await setColumns(manager, Source, survivor.id, {
        ...(survivor.publishedText === null && {
          publishedText: loser.publishedText,
          publishedOn: loser.publishedOn,
        }),
        ...Object.fromEntries(ADOPTED.map((field) => [field, survivor[field] ?? loser[field]])),
      });
      await manager.query(MOVE_AGENCIES, [loser.id, survivor.id]);
    });
    return survivor.id;
  }
}

/** What the survivor is given where only the first had it; its own address goes on leading to the survivor. */
const ADOPTED = [
  ...(['citation', 'titleSource', 'accessedOn', 'reliability', 'textOfId', 'note', 'retrievedVia'] as const),
  ...(['archivedAt', 'archiveUrl', 'contentHash'] as const),
];

/** The wires of both, the survivor's own first. */
const MOVE_AGENCIES = `WITH moved AS (DELETE FROM source_agencies WHERE source_id = $1 RETURNING publisher_id, ordinal)
  INSERT INTO source_agencies (source_id, publisher_id, ordinal)
  SELECT $2, m.publisher_id, m.ordinal + (SELECT count(*) FROM source_agencies o WHERE o.source_id = $2) FROM moved m
  ON CONFLICT DO NOTHING`;

/** Itself, what was merged into it, and the events that cite it. */
const TOUCHED = `
  SELECT 'source' AS entity, id FROM sources WHERE $1 IN (id, merged_into_id)
  UNION ALL SELECT 'event', event_id FROM citations WHERE source_id = $1
  UNION SELECT 'event', event_id FROM participation_acts WHERE source_id = $1
  UNION SELECT 'event', event_id FROM status_changes WHERE source_id = $1`;
