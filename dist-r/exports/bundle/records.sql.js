"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.dossier = exports.publishers = exports.sources = exports.actors = void 0;
const actor_names_js_1 = require("../../common/sql/actor-names.js");
const dossier_words_js_1 = require("../../common/sql/dossier-words.js");
const json_pieces_js_1 = require("./json-pieces.js");
const eventIds = (world) => `SELECT e.id FROM ${world.events} e WHERE e.dossier_id = d.id`;
/** Whoever takes part, speaks or tells in the dossier, and the states and bodies that they act for. */
const actorIds = (world) => `
  SELECT p.actor_id FROM ${world.participations} p WHERE p.event_id IN (${eventIds(world)})
  UNION SELECT c.speaker_id FROM ${world.citations} c WHERE c.event_id IN (${eventIds(world)})
  UNION SELECT unnest(ARRAY[i.actor_id, i.reported_by_id]) FROM ${world.issues} i WHERE i.event_id IN (${eventIds(world)})
  UNION SELECT s.actor_id FROM ${(0, dossier_words_js_1.seated)('party', world)} UNION SELECT s.actor_id FROM ${(0, dossier_words_js_1.seated)('mediator', world)}
  UNION SELECT x.said_by_id FROM ${world.statusChanges} x WHERE x.event_id IN (${eventIds(world)})`;
/** The actors of dossier `d`, and the bodies that they act for. */
const actors = (world) => ({
    item: (0, json_pieces_js_1.object)({
        slug: 'a.slug',
        name: (0, actor_names_js_1.nameNow)('a', world),
        names: `(${(0, actor_names_js_1.namesByLanguage)('a', world)})::jsonb`,
        type: 'a.type',
        country: 'a.country',
        wikidata: 'a.wikidata',
        tenures: (0, json_pieces_js_1.list)(`${(0, json_pieces_js_1.object)({ body: 'b.slug', office: 't.office', from: 't.from_text', to: 't.to_text' })} || ${(0, json_pieces_js_1.spare)({ offices: `nullif(t.offices, '{}')` })}`, `${world.tenures} t JOIN actors b ON b.id = t.body_id WHERE t.person_id = a.id`, 't.ordinal'),
        aliases: (0, json_pieces_js_1.list)('n.label', 'actor_names n WHERE n.actor_id = a.id AND n.language IS NULL AND n.label <> a.name', 'n.ordinal'),
    }, {
        datedNames: `nullif(${(0, json_pieces_js_1.list)((0, json_pieces_js_1.object)({ name: 'n.label' }, { language: 'n.language', from: 'n.from_text', to: 'n.to_text' }), `${world.datedNames} n WHERE n.actor_id = a.id`, 'n.ordinal')}, '[]')`,
    }),
    from: `actors a WHERE a.id IN (${actorIds(world)} UNION SELECT t.body_id FROM ${world.tenures} t WHERE t.person_id IN (${actorIds(world)}))`,
    order: 'a.id',
});
exports.actors = actors;
/** What dossier `d` rests on. */
const sources = (world) => ({
    item: (0, json_pieces_js_1.object)({
        slug: 's.slug',
        publisher: 's.publisher',
        title: 's.title',
        language: 's.language',
        kind: 's.kind',
    }, {
        url: 's.url',
        citation: 's.citation',
        titleSource: 's.title_source',
        publishedOn: 's.published_text',
        accessedOn: 's.accessed_on',
        reliability: 's.reliability',
        agencies: `nullif(${(0, json_pieces_js_1.list)('p.name', 'source_agencies g JOIN publishers p ON p.id = g.publisher_id WHERE g.source_id = s.id', 'g.ordinal')}, '[]')`,
        textOf: '(SELECT p.name FROM publishers p WHERE p.id = s.text_of_id)',
        seen: `nullif(s.seen, 'read')`,
        ...(world.hasDrafts && { note: 's.note' }),
        retrievedVia: 's.retrieved_via',
        archivedAt: 'rfc3339(s.archived_at)',
        archiveUrl: 's.archive_url',
        contentHash: 's.content_hash',
    }),
    from: `${world.sources} s WHERE s.id IN (${sourceIds(world)})`,
    order: 's.id',
});
exports.sources = sources;
const sourceIds = (world) => `
  SELECT c.source_id FROM ${world.citations} c WHERE c.event_id IN (${eventIds(world)})
  UNION SELECT x.source_id FROM ${world.acts} x WHERE x.event_id IN (${eventIds(world)})
  UNION SELECT x.source_id FROM ${world.statusChanges} x WHERE x.event_id IN (${eventIds(world)})`;
/** Whoever brought out a source of the dossier, or stands behind one. */
const publishers = (world) => {
    const cited = `${world.sources} s WHERE s.id IN (${sourceIds(world)})`;
    return {
        item: (0, json_pieces_js_1.object)({ slug: 'p.slug', name: 'p.name', kind: 'p.kind' }, {
            reliability: `nullif(p.reliability, 'F')`,
            country: 'p.country',
            note: 'p.note',
        }),
        from: `publishers p WHERE p.id IN (SELECT s.publisher_id FROM ${cited} UNION SELECT s.text_of_id FROM ${cited}
      UNION SELECT g.publisher_id FROM source_agencies g WHERE g.source_id IN (SELECT s.id FROM ${cited}))`,
        order: 'p.id',
    };
};
exports.publishers = publishers;
const seats = (seat, world) => (0, json_pieces_js_1.list)('a.slug', (0, dossier_words_js_1.seated)(seat, world), 's.ordinal');
/** What is said of dossier `d` itself. What it is about has no day and tells how it went on: looked back to, it is left unsaid. */
const dossier = (world) => (0, json_pieces_js_1.object)({
    slug: 'd.slug',
    refPrefix: 'd.ref_prefix',
    title: 'd.title',
    summary: world.day === null ? 'd.summary' : `''`,
    languages: 'd.languages',
}, {
    ...(world.day === null && { sentence: `nullif(d.sentence, '')` }),
    translations: `nullif(${(0, dossier_words_js_1.translations)(world)}, '{}')`,
    licence: `nullif(d.licence, '')`,
    authorship: `nullif(d.authorship, 'roles')`,
    parties: `nullif(${seats('party', world)}, '[]')`,
    mediators: `nullif(${seats('mediator', world)}, '[]')`,
    issues: `nullif(${(0, json_pieces_js_1.list)(`jsonb_build_object('slug', n.slug, 'labels', n.labels)`, 'issues n WHERE n.dossier_id = d.id', 'n.ordinal')}, '[]')`,
});
exports.dossier = dossier;
//# sourceMappingURL=records.sql.js.map