import { Body, Controller, Headers, HttpCode, Param, Post, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.js';
import { Repeat, TakesIdempotencyKey, type Repeatable } from '../common/idempotency/repeatable.js';
import { NeedsIfMatch } from '../common/if-match.js';
import { ReasonDto } from '../common/reason.dto.js';
import { Author, type Viewer } from '../common/viewer.js';
import { versionNumber } from '../history/version-number.js';
import { RECORD_KINDS, type RecordKind } from './record-kinds.js';
import { RestoredRecordDto } from './record-restore.dto.js';
import { RecordRestores } from './record-restores.service.js';

/** The controllers that bring earlier versions back, of all kinds of records. */
export const RECORD_RESTORE_CONTROLLERS: readonly Type[] = RECORD_KINDS.map((kind) => controllerOf(kind));

function controllerOf({ entity, list, one, action }: RecordKind): Type {
  @ApiTags('history')
  @Controller(`${list}/:id/revisions`)
  class RecordRestoresController {
    constructor(readonly restores: RecordRestores) {}

    @Post(':version/restore')
    @Allow(action)
    @NeedsIfMatch()
    @TakesIdempotencyKey()
    @HttpCode(200)
    @ApiOperation({
      summary: `Make ${one} what it was in a version, as a new one`,
      description:
        'Where published events rest on it, a `reason` is needed, and the wish of whoever may not correct it is kept as a suggestion.',
    })
    @ApiOkResponse({ type: RestoredRecordDto })
    restore(
      @Param('id') id: string,
      @Param('version') version: string,
      @Headers('if-match') ifMatch: string | undefined,
      @Body() { reason = null }: ReasonDto,
      @Author() viewer: Viewer,
      @Repeat() repeat: Repeatable | null,
    ): Promise<RestoredRecordDto> {
      return this.restores.restore({ entity, id, viewer, ifMatch, reason }, versionNumber(version), repeat);
    }
  }
  // The API's description names operations after their controllers.
  const name = `${list.charAt(0).toUpperCase()}${list.slice(1)}RestoresController`;
  Object.defineProperty(RecordRestoresController, 'name', { value: name });
  return RecordRestoresController;
}
