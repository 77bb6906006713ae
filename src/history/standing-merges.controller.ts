import { Controller, Delete, Get, HttpCode, Param, Query, type Type } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.js';
import { notFound, uuidOrSlug } from '../common/identifier.js';
import { Refuses } from '../common/refuses.js';
import { named } from '../common/sql/named.js';
import { Author, type Viewer } from '../common/viewer.js';
import { Database } from '../database/database.js';
import type { Mergeable } from '../database/lock-pair.js';
import { Parameters } from '../database/parameters.js';
import { by } from './by.js';
import type { Merging } from './merges.service.js';
import { StandingMergesDto, UndoMergeDto, type StandingMergeDto } from './standing-merges.dto.js';
import { UndoMergeService } from './undo-merge.service.js';

/** What was merged into one of a kind, and how that is undone. */
export function standingMergesOf<Row extends Mergeable>(merging: Merging<Row>): Type {
  const { table, thing } = merging;
  const one = thing === 'actor' ? 'an actor' : `a ${thing}`;

  @ApiTags(table)
  @Controller(table)
  class StandingMergesController {
    constructor(
      readonly database: Database,
      readonly undoing: UndoMergeService,
    ) {}

    @Get(':id/merges')
    @Allow('merge')
    @ApiOperation({ summary: `What was merged into ${one} and can be taken out again, newest first` })
    @ApiOkResponse({ type: StandingMergesDto })
    async list(@Param('id') id: string): Promise<StandingMergesDto> {
      const parameters = new Parameters();
      const [row] = await this.database.read<{ items: StandingMergeDto[] }>(
        `SELECT ARRAY(SELECT jsonb_build_object('id', k.id, 'slug', k.slug, 'name', k.${thing === 'source' ? 'title' : 'name'},
             'mergedAt', rfc3339(m.recorded_at), 'author', r.author, 'reason', r.reason)
           FROM merges m JOIN ${table} k ON k.id = m.merged_id
           JOIN revisions r ON r.entity = m.entity AND r.entity_id = m.merged_id AND r.recorded_at = m.recorded_at
           WHERE m.into_id = x.id AND k.merged_into_id = x.id ORDER BY m.recorded_at DESC LIMIT 50) AS items
         FROM ${table} x WHERE ${named('x', uuidOrSlug(id), parameters)}`,
        parameters.values,
      );
      if (!row) throw notFound(thing, id);
      return row;
    }

    @Delete(':id/merge')
    @Allow('merge')
    @HttpCode(204)
    @Refuses('conflict')
    @ApiOperation({
      summary: `Undo the merge of ${one} into another: all is as it was before`,
      description:
        'For as long as nothing was written since that rests on it: no row that it moved was changed, and nothing else names the ' +
        'one that stayed that did not then. Merges into one are undone from the newest on.',
    })
    @ApiNoContentResponse({ description: 'The two are apart again' })
    async undo(@Param('id') id: string, @Query() { reason }: UndoMergeDto, @Author() author: Viewer): Promise<void> {
      await this.database.write((manager) => this.undoing.undo(manager, merging, uuidOrSlug(id), by(author, reason)));
    }
  }

  // The API's description names operations after their controllers.
  const name = `StandingMergesOf${table.charAt(0).toUpperCase()}${table.slice(1)}Controller`;
  Object.defineProperty(StandingMergesController, 'name', { value: name });
  return StandingMergesController;
}
