import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { notFound, uuid } from '../../../common/identifier.js';
import { Problem } from '../../../common/problem.js';
import type { Viewer } from '../../../common/viewer.js';
import { Database } from '../../../database/database.js';
import { givenMapping } from '../columns/given-mapping.js';
import type { KeptMappingDto, NewMappingDto } from './kept-mapping.dto.js';

/** So many mappings somebody may keep. */
const MOST = 100;

/** Keeps mappings by name, each for whoever made it. */
@Injectable()
export class KeptMappings {
  constructor(private readonly database: Database) {}

  /** By their names. */
  list({ userId }: Viewer): Promise<KeptMappingDto[]> {
    const sql = 'SELECT id, name, mapping FROM spreadsheet_mappings WHERE user_id = $1 ORDER BY name';
    return this.database.read<KeptMappingDto>(sql, [userId], 'primary');
  }

  /** Keeps it in the place of one of that name. Throws `validation_failed` where it is no mapping, `conflict` where there are too many. */
  async keep({ name, mapping }: NewMappingDto, { userId }: Viewer): Promise<KeptMappingDto> {
    givenMapping(mapping, undefined);
    const [kept] = await this.database.write((manager) =>
      manager.query<KeptMappingDto[]>(
        `INSERT INTO spreadsheet_mappings (id, user_id, name, mapping)
         SELECT $1, $2, $3, $4 WHERE (SELECT count(*) FROM spreadsheet_mappings WHERE user_id = $2 AND name <> $3) < ${MOST}
         ON CONFLICT (user_id, name) DO UPDATE SET mapping = excluded.mapping RETURNING id, name, mapping`,
        [uuidv7(), userId, name, JSON.stringify(mapping)],
      ),
    );
    if (kept) return kept;
    const reason = { code: 'too_many_mappings', parameters: { most: MOST } } as const;
    throw new Problem('conflict', `At most ${MOST} are kept: delete one first.`, undefined, { reason });
  }

  async forget(id: string, { userId }: Viewer): Promise<void> {
    const [rows] = await this.database.write((manager) =>
      manager.query<[{ id: string }[], number]>(
        'DELETE FROM spreadsheet_mappings WHERE id = $1 AND user_id = $2 RETURNING id',
        [uuid(id), userId],
      ),
    );
    if (rows.length === 0) throw notFound('mapping', id);
  }
}
