import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { Problem } from '../common/problem.js';
import { Database } from '../database/database.js';
import type { CheckedForm } from './check-form-draft.js';

/** So many forms nobody has open; more of them are a program gone wild. */
const MOST = 200;

/** Unfinished forms, each seen by its owner alone. Reads ask the primary: what has just been kept must be found. */
@Injectable()
export class FormDraftsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** FormDraftListDto as JSON text. */
  async list(userId: string): Promise<string> {
    const json = await this.ask(
      `SELECT json_build_object('items', coalesce(json_agg(${REF} ORDER BY d.updated_at DESC, d.key), '[]'))::text AS json
       FROM form_drafts d WHERE d.user_id = $1`,
      [userId],
    );
    return json ?? '';
  }

  /** FormDraftDto as JSON text; null where there is none. */
  one(userId: string, key: string): Promise<string | null> {
    return this.ask(
      `SELECT json_build_object('key', d.key, 'title', d.title, 'begunAt', rfc3339(d.begun_at),
         'updatedAt', rfc3339(d.updated_at), 'document', d.document)::text AS json
       FROM form_drafts d WHERE d.user_id = $1 AND d.key = $2`,
      [userId, key],
    );
  }

  /** Keeps a form in place of the one under this key; FormDraftRefDto as JSON text. Throws `conflict` over 200 forms. */
  async keep(userId: string, key: string, { text, title }: CheckedForm): Promise<string> {
    const json = await this.ask(
      `INSERT INTO form_drafts AS d (user_id, key, title, document, begun_at, updated_at)
       SELECT $1, $2, $3, $4, $5, $5 WHERE (SELECT count(*) FROM form_drafts o WHERE o.user_id = $1 AND o.key <> $2) < ${MOST}
       ON CONFLICT (user_id, key) DO UPDATE
         SET title = excluded.title, document = excluded.document, updated_at = excluded.updated_at
       RETURNING ${REF}::text AS json`,
      [userId, key, title, text, this.clock.now()],
    );
    if (json === null) {
      const reason = { code: 'too_many_forms', parameters: { most: MOST } } as const;
      throw new Problem('conflict', `Nobody keeps more than ${MOST} unfinished forms: delete some.`, undefined, {
        reason,
      });
    }
    return json;
  }

  async forget(userId: string, key: string): Promise<void> {
    await this.database.write((manager) =>
      manager.query('DELETE FROM form_drafts WHERE user_id = $1 AND key = $2', [userId, key]),
    );
  }

  private async ask(sql: string, values: unknown[]): Promise<string | null> {
    const [row] = await this.database.write((manager) => manager.query<{ json: string }[]>(sql, values));
    return row?.json ?? null;
  }
}

/** FormDraftRefDto of draft `d`. */
const REF = `json_build_object('key', d.key, 'title', d.title, 'begunAt', rfc3339(d.begun_at),
  'updatedAt', rfc3339(d.updated_at))`;
