import { Injectable } from '@nestjs/common';
import { notFound, uuidRefOrSlug } from '../common/identifier.js';
import { visibleEvents } from '../common/sql/world.js';
import { Database } from '../database/database.js';

/** What addresses of events lead to. */
@Injectable()
export class EventAddresses {
  constructor(private readonly database: Database) {}

  /**
   * A uuid or ref as it is, lower- or upper-case; for a slug the id of the event that has it, else of the one that had it before
   * it was published. Throws `bad_id` where the text can be none of them, and `not_found` where no event that may be seen
   * has the slug, or those of several dossiers do.
   */
  async find(text: string, seesDrafts: boolean): Promise<string> {
    const { name, isSlug } = uuidRefOrSlug(text);
    if (!isSlug) return name;
    for (const named of [HAVING, HAVING_HAD]) {
      const [found, ...others] = await this.database.read<{ id: string }>(named(visibleEvents(seesDrafts)), [name]);
      if (found && others.length === 0) return found.id;
    }
    throw notFound('event', text);
  }
}

const HAVING = (events: string): string => `SELECT e.id FROM ${events} e WHERE e.slug = $1 LIMIT 2`;
const HAVING_HAD = (events: string): string =>
  `SELECT e.id FROM former_slugs f JOIN ${events} e ON e.id = f.event_id WHERE f.slug = $1 LIMIT 2`;
