import { namesByLanguage, nameNow } from '../common/sql/actor-names.js';
import { citedOn } from '../common/sql/cited-on.js';
import { seated, translations } from '../common/sql/dossier-words.js';
import { usualBasisSql } from '../common/sql/usual-basis.sql.js';
import type { World } from '../common/sql/world.js';
import { BUNDLE_FORMAT } from '../domain/bundle-format.js';
import type { Seat } from '../domain/vocabulary.js';
import { PLAIN_FIELDS, type EventField } from '../domain/event-fields.js';

/** `'key', value` pairs of which those that say nothing are left out, so that a bundle stays readable. */
function spare(pairs: Record<string, string>): string {
  const entries = Object.entries(pairs).map(([key, value]) => `'${key}', ${value}`);
  return `json_strip_nulls(json_build_object(${entries.join(', ')}))::jsonb`;
}

/** Both kinds in one object: what always stands there, and what stands there only where there is something. */
function object(always: Record<string, string>, sometimes: Record<string, string> = {}): string {
  const fixed = Object.entries(always).map(([key, value]) => `'${key}', ${value}`);
  return `(jsonb_build_object(${fixed.join(', ')}) || ${spare(sometimes)})`;
}

function list(item: string, from: string, order: string): string {
  return `(SELECT coalesce(jsonb_agg(${item} ORDER BY ${order}), '[]') FROM ${from})`;
}

const ledger = (world: World): string =>
  list(
    object(
      { status: 'x.status', effectiveOn: 'x.effective_text', knownOn: 'x.known_on' },
      {
        window: 'x.window_text',
        saidAs: 'x.said_as',
        saidRule: 'x.said_rule',
        place: 'x.place',
        format: 'x.format',
        vote: 'x.vote',
        saidBy: 'a.slug',
        basis: `nullif(x.basis, ${usualBasisSql('x')})`,
        source: 's.slug',
        note: 'x.note',
        notes: 'x.notes',
        corrects: '(SELECT o.ordinal FROM status_changes o WHERE o.id = x.corrects_id)',
      },
    ),
    `${world.statusChanges} x LEFT JOIN ${world.sources} s ON s.id = x.source_id LEFT JOIN actors a ON a.id = x.said_by_id WHERE x.event_id = e.id`,
    'x.ordinal',
  );

const tellings = (world: World): string =>
  list(
    object({ knownOn: 't.known_on', language: 't.language', title: 't.title', summary: 't.summary' }),
    `${world.tellings} t WHERE t.event_id = e.id`,
    't.known_on',
  );

/** The world tells these only where they fit what it tells beside them. */
const ENTERED: readonly string[] = ['said_as', 'said_rule', 'country', 'lat', 'lon', 'place_precision'];

/** What was entered, and the ledger says otherwise by now; looked back to, how it stood then, for it may have been entered later. */
function written({ column, entered }: EventField, { day }: World): string {
  if (day !== null) return column;
  return entered ?? (ENTERED.includes(column) ? `entered_${column}` : column);
}

const participations = (world: World): string =>
  list(
    object(
      { actor: 'a.slug', role: 'p.role' },
      { from: 'p.from_text', to: 'p.to_text', knownOn: 'p.known_on', acts: `nullif(${acts(world)}, '[]')` },
    ),
    `${world.participations} p JOIN actors a ON a.id = p.actor_id WHERE p.event_id = e.id`,
    'p.ordinal',
  );

const acts = (world: World): string =>
  list(
    object({ act: 'x.act', on: 'x.on_text', knownOn: 'x.known_on' }, { source: 's.slug' }),
    `${world.acts} x LEFT JOIN ${world.sources} s ON s.id = x.source_id WHERE x.participation_id = p.id`,
    'x.on_text COLLATE "C", x.ordinal',
  );

const citations = (world: World): string =>
  list(
    object(
      { source: 's.slug', stance: 'c.stance' },
      {
        quote: 'c.quote',
        language: 'c.language',
        translation: 'c.translation',
        quoteNote: 'c.quote_note',
        knownOn: 'c.known_on',
        speaker: 'a.slug',
        attribution: 'c.attribution',
        credibility: 'nullif(c.credibility, 6)',
        claims: `nullif(${claims(world)}, '[]')`,
      },
    ),
    `${world.citations} c JOIN sources s ON s.id = c.source_id LEFT JOIN actors a ON a.id = c.speaker_id WHERE c.event_id = e.id`,
    'c.ordinal',
  );

const claims = (world: World): string =>
  list(
    object(
      { field: 'k.field', value: 'k.value' },
      // Left out where it is the day the citation was known from.
      { knownOn: `nullif(k.known_on, ${citedOn('s', 'c', 'e.known_on')})` },
    ),
    `${world.claims} k WHERE k.citation_id = c.id`,
    'k.field',
  );

/** Left out where there is none. */
const issues = (world: World): string =>
  `nullif(${list(
    object(
      { issue: 'i.issue' },
      {
        ...{
          actor: 'a.slug',
          stance: 'i.stance',
          stances: 'i.stances',
          reportedBy: 'r.slug',
          moved: 'i.moved',
          knownOn: 'i.known_on',
        },
        // Its place among the citations of the same bundle.
        citation: `(SELECT (SELECT count(*) FROM ${world.citations} o WHERE o.event_id = c.event_id AND o.ordinal < c.ordinal)
          FROM ${world.citations} c WHERE c.id = i.citation_id)`,
      },
    ),
    `${world.issues} i LEFT JOIN actors a ON a.id = i.actor_id LEFT JOIN actors r ON r.id = i.reported_by_id WHERE i.event_id = e.id`,
    'i.ordinal',
  )}, '[]')`;

const links = (world: World): string =>
  list(
    object({ type: 'l.type', to: 'o.slug', knownOn: 'l.known_on' }, { order: 'l.ordinal' }),
    `${world.links} l JOIN ${world.events} o ON o.id = l.to_event_id WHERE l.from_event_id = e.id AND o.dossier_id = e.dossier_id`,
    'l.id',
  );

/** Left out where the other event is not in the bundle. */
const relativeTo = (world: World): string =>
  `(SELECT jsonb_build_object('event', o.slug, 'offset', e.relative_offset) FROM ${world.events} o
    WHERE o.id = e.relative_event_id AND o.dossier_id = e.dossier_id)`;

const events = (world: World): string =>
  list(
    object(
      {
        slug: 'e.slug',
        when: world.day === null ? 'e.entered_when' : 'e.when_text',
        tellings: tellings(world),
        statusChanges: ledger(world),
        participations: participations(world),
        citations: citations(world),
        links: links(world),
      },
      {
        ...Object.fromEntries(PLAIN_FIELDS.map(([name, field]) => [name, `e.${written(field, world)}`])),
        // What was never published has none.
        ref: 'e.ref',
        deadline: 'e.deadline_text',
        relativeTo: relativeTo(world),
        issues: issues(world),
      },
    ),
    `${world.events} e WHERE e.dossier_id = d.id`,
    'e.id',
  );

const eventIds = (world: World): string => `SELECT e.id FROM ${world.events} e WHERE e.dossier_id = d.id`;

/** Whoever takes part, speaks or tells in the dossier, and the states and bodies that they act for. */
const actorIds = (world: World): string => `
  SELECT p.actor_id FROM ${world.participations} p WHERE p.event_id IN (${eventIds(world)})
  UNION SELECT c.speaker_id FROM ${world.citations} c WHERE c.event_id IN (${eventIds(world)})
  UNION SELECT unnest(ARRAY[i.actor_id, i.reported_by_id]) FROM ${world.issues} i WHERE i.event_id IN (${eventIds(world)})
  UNION SELECT s.actor_id FROM ${seated('party', world)} UNION SELECT s.actor_id FROM ${seated('mediator', world)}
  UNION SELECT x.said_by_id FROM ${world.statusChanges} x WHERE x.event_id IN (${eventIds(world)})`;

const actors = (world: World): string =>
  list(
    object(
      {
        slug: 'a.slug',
        name: nameNow('a', world),
        names: `(${namesByLanguage('a', world)})::jsonb`,
        type: 'a.type',
        country: 'a.country',
        wikidata: 'a.wikidata',
        tenures: list(
          `${object({ body: 'b.slug', office: 't.office', from: 't.from_text', to: 't.to_text' })} || ${spare({ offices: `nullif(t.offices, '{}')` })}`,
          `${world.tenures} t JOIN actors b ON b.id = t.body_id WHERE t.person_id = a.id`,
          't.ordinal',
        ),
        aliases: list(
          'n.label',
          'actor_names n WHERE n.actor_id = a.id AND n.language IS NULL AND n.label <> a.name',
          'n.ordinal',
        ),
      },
      {
        datedNames: `nullif(${list(
          object({ name: 'n.label' }, { language: 'n.language', from: 'n.from_text', to: 'n.to_text' }),
          `${world.datedNames} n WHERE n.actor_id = a.id`,
          'n.ordinal',
        )}, '[]')`,
      },
    ),
    `actors a WHERE a.id IN (${actorIds(world)} UNION SELECT t.body_id FROM ${world.tenures} t WHERE t.person_id IN (${actorIds(world)}))`,
    'a.id',
  );

const sources = (world: World): string =>
  list(
    object(
      {
        slug: 's.slug',
        publisher: 's.publisher',
        title: 's.title',
        language: 's.language',
        kind: 's.kind',
      },
      {
        url: 's.url',
        citation: 's.citation',
        titleSource: 's.title_source',
        publishedOn: 's.published_text',
        accessedOn: 's.accessed_on',
        reliability: 's.reliability',
        agencies: `nullif(${list('p.name', 'source_agencies g JOIN publishers p ON p.id = g.publisher_id WHERE g.source_id = s.id', 'g.ordinal')}, '[]')`,
        textOf: '(SELECT p.name FROM publishers p WHERE p.id = s.text_of_id)',
        seen: `nullif(s.seen, 'read')`,
        ...(world.hasDrafts && { note: 's.note' }),
        retrievedVia: 's.retrieved_via',
        archivedAt: 'rfc3339(s.archived_at)',
        archiveUrl: 's.archive_url',
        contentHash: 's.content_hash',
      },
    ),
    `${world.sources} s WHERE s.id IN (${sourceIds(world)})`,
    's.id',
  );

const sourceIds = (world: World): string => `
  SELECT c.source_id FROM ${world.citations} c WHERE c.event_id IN (${eventIds(world)})
  UNION SELECT x.source_id FROM ${world.acts} x WHERE x.event_id IN (${eventIds(world)})
  UNION SELECT x.source_id FROM ${world.statusChanges} x WHERE x.event_id IN (${eventIds(world)})`;

/** Whoever brought out a source of the dossier, or stands behind one. */
const publishers = (world: World): string => {
  const cited = `${world.sources} s WHERE s.id IN (${sourceIds(world)})`;
  return list(
    object(
      { slug: 'p.slug', name: 'p.name', kind: 'p.kind' },
      {
        reliability: `nullif(p.reliability, 'F')`,
        country: 'p.country',
        note: 'p.note',
      },
    ),
    `publishers p WHERE p.id IN (SELECT s.publisher_id FROM ${cited} UNION SELECT s.text_of_id FROM ${cited}
      UNION SELECT g.publisher_id FROM source_agencies g WHERE g.source_id IN (SELECT s.id FROM ${cited}))`,
    'p.id',
  );
};

const seats = (seat: Seat, world: World): string => list('a.slug', seated(seat, world), 's.ordinal');

const dossier = (world: World): string =>
  object(
    {
      slug: 'd.slug',
      refPrefix: 'd.ref_prefix',
      title: 'd.title',
      summary: world.day === null ? 'd.summary' : `''`,
      languages: 'd.languages',
    },
    {
      ...(world.day === null && { sentence: `nullif(d.sentence, '')` }),
      translations: `nullif(${translations(world)}, '{}')`,
      licence: `nullif(d.licence, '')`,
      authorship: `nullif(d.authorship, 'roles')`,
      parties: `nullif(${seats('party', world)}, '[]')`,
      mediators: `nullif(${seats('mediator', world)}, '[]')`,
      issues: `nullif(${list(`jsonb_build_object('slug', n.slug, 'labels', n.labels)`, 'issues n WHERE n.dossier_id = d.id', 'n.ordinal')}, '[]')`,
    },
  );

/**
 * The whole of a dossier (of which `isDossier` is true as dossier `d`) as a bundle: what its import takes in again without loss. What a
 * dossier is about has no day and tells how it went on: looked back to, it is left unsaid.
 */
export const bundleSql = (isDossier: string, world: World): string => `
  SELECT json_build_object('format', ${BUNDLE_FORMAT},
    'dossier', ${dossier(world)}, 'actors', ${actors(world)}, 'publishers', ${publishers(world)},
    'sources', ${sources(world)}, 'events', ${events(world)})::text AS json
  FROM ${world.dossiers} d WHERE ${isDossier}`;
