import { jsonObject, type Members } from '../common/sql/json-object.js';
import type { World } from '../common/sql/world.js';
import { fieldColumns } from '../domain/event-fields.js';
import { overdue } from './overdue.sql.js';

/** The members of EventSummaryDto that columns of event `e` and its dossier `d` tell by themselves. */
export function basicMembers(world: World): Members {
  return {
    ...{ id: 'e.id', ref: 'e.ref', slug: 'e.slug' },
    dossier: jsonObject({
      id: 'd.id',
      slug: 'd.slug',
      title: world.translated('d.translations', 'title', 'd.title'),
    }),
    ...{ title: 'e.title', summary: 'e.summary', titleLanguage: 'e.language' },
    ...fieldColumns('e', ({ listed }) => listed),
    ...{ when: 'e.when_text', earliest: 'rfc3339(e.earliest)', latest: 'rfc3339(e.latest)', precision: 'e.precision' },
    ...{ status: 'e.status', overdue: overdue('e', world) },
    ...{ term: 'e.term_text', deadline: 'e.deadline_text', vote: 'e.vote' },
    ...{ createdAt: 'rfc3339(e.created_at)', updatedAt: 'rfc3339(e.updated_at)', version: 'e.version' },
  };
}

/** LinkedEventDto of event `o`. */
export function linkedEventJson(world: World): string {
  return `json_build_object('id', o.id, 'ref', o.ref, 'kind', o.kind, 'title', o.title, 'titleLanguage', o.language,
    'shortTitle', o.short_title, 'status', o.status,
    'overdue', ${overdue('o', world)}, 'when', o.when_text, 'earliest', rfc3339(o.earliest),
    'latest', rfc3339(o.latest), 'precision', o.precision, 'timezone', o.timezone, 'place', o.place,
    'track', o.track, 'round', o.round)`;
}

/** The language in which event `e` was first told: that of all its words that have no versions. */
export const firstLanguage = ({ tellings }: World): string =>
  `coalesce((SELECT t.language FROM ${tellings} t WHERE t.event_id = e.id ORDER BY t.known_on LIMIT 1), e.language)`;
