"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DESK = exports.WAITING = exports.TOLD_OF_DESK = void 0;
const told_titles_js_1 = require("../common/sql/told-titles.js");
const world_js_1 = require("../common/sql/world.js");
/** So many of each kind are told, and counted at most. */
const MOST = { told: 20, counted: 1000, news: 30, writings: 500 };
/** News and what was deleted are of so many days. */
const DAYS = 30;
/** $2 is the language in which titles are wanted; null where that is no matter. */
const WANTED = '$2::text';
/** $1 is whose desk it is. */
const BEGUN = `EXISTS (SELECT FROM revisions b WHERE b.entity = 'event' AND b.version = 1 AND b.entity_id = e.id AND b.author_id = $1)`;
const LATELY = `now() - interval '${DAYS} days'`;
/** DeskEventDto of event `e` of dossier `d`. */
const event = (because) => `json_build_object('id', e.id, 'ref', e.ref, 'kind', e.kind, 'title', ${(0, told_titles_js_1.eventTitle)(WANTED)},
  'when', e.when_text, 'timezone', e.timezone, 'dossier', json_build_object('id', d.id, 'slug', d.slug, 'title', ${(0, told_titles_js_1.dossierTitle)(WANTED)}),
  'review', e.review, 'updatedAt', rfc3339(e.updated_at), 'because', ${because})`;
/** SaidDto. */
const said = (author, at, text) => `json_build_object('author', coalesce(${author}, ''), 'at', rfc3339(${at}), 'text', ${text})`;
const EVENTS = (0, world_js_1.visibleEvents)(true);
/** The last move of event `e` in review after its first version, where somebody else made it: of a draft, that sent it back. */
const SENT_BACK = `LATERAL (SELECT * FROM (SELECT r.version, r.author, r.author_id, r.recorded_at, r.reason FROM revisions r
  WHERE r.entity = 'event' AND r.entity_id = e.id AND r.version > 1 AND r.difference @> '[{"path": "/review"}]'
  ORDER BY r.version DESC LIMIT 1) last WHERE last.author_id IS DISTINCT FROM $1)`;
/** Each kind of what lies on a desk: FROM and WHERE, why it is there, and the order. */
const KINDS = {
    returned: [
        `${EVENTS} e JOIN ${SENT_BACK} r ON true WHERE e.review = 'draft' AND ${BEGUN}`,
        said('r.author', 'r.recorded_at', 'r.reason'),
        'e.updated_at',
    ],
    assigned: [
        `assignments a JOIN ${EVENTS} e ON e.id = a.event_id WHERE a.user_id = $1 AND e.review IN ('draft', 'in_review')`,
        said('a.author', 'a.created_at', 'a.note'),
        'a.created_at',
    ],
    drafts: [
        `${EVENTS} e WHERE e.review = 'draft' AND ${BEGUN} AND NOT EXISTS (SELECT FROM ${SENT_BACK} r)`,
        'NULL',
        'e.updated_at',
    ],
    handedIn: [`${EVENTS} e WHERE e.review = 'in_review' AND ${BEGUN}`, 'NULL', 'e.updated_at'],
    deleted: [
        `events e LEFT JOIN LATERAL (SELECT r.author, r.reason FROM revisions r WHERE r.entity = 'event' AND r.entity_id = e.id
       AND r.difference @> '[{"path": "/deleted", "value": true}]' ORDER BY r.version DESC LIMIT 1) r ON true
     WHERE e.deleted_at > ${LATELY} AND ${BEGUN}`,
        said('r.author', 'e.deleted_at', 'r.reason'),
        'e.deleted_at',
    ],
};
/** DeskEventsDto. */
const lying = (kind) => {
    const [from, because, order] = KINDS[kind];
    return `json_build_object('total', (${howMany(from)}), 'items', (SELECT coalesce(json_agg(item), '[]') FROM (
    SELECT (SELECT ${event('o.because')} FROM dossiers d WHERE d.id = e.dossier_id) AS item
    FROM (SELECT e.id, ${because} AS because, ${order} AS since FROM ${from} ORDER BY ${order} DESC, e.id DESC LIMIT ${MOST.told}) o
    JOIN events e ON e.id = o.id ORDER BY o.since DESC, o.id DESC) listed))`;
};
function howMany(from) {
    return `SELECT count(*)::int FROM (SELECT FROM ${from} LIMIT ${MOST.counted}) counted`;
}
/** Events of one’s own, or that one is asked to see to. */
const MINE = `(${BEGUN} OR EXISTS (SELECT FROM assignments a WHERE a.event_id = e.id AND a.user_id = $1))`;
/** What others said of one’s events (not with what they sent back: that lies on the desk itself), and what became of what one has suggested of any: id, what, author, at, text, accepted, event. */
const NEWS = `
  SELECT c.id, 'comment' AS what, c.author, c.created_at AS at, c.comment AS text, NULL::boolean AS accepted, e.id AS event_id
  FROM event_comments c JOIN ${EVENTS} e ON e.id = c.event_id
  WHERE c.created_at > ${LATELY} AND c.author_id <> $1 AND c.review IS DISTINCT FROM 'draft' AND ${MINE}
  UNION ALL
  SELECT s.id, 'suggestion', s.author, s.created_at, s.reason, NULL, e.id
  FROM suggestions s JOIN ${EVENTS} e ON e.id = s.entity_id
  WHERE s.entity = 'event' AND s.state = 'open' AND s.author_id <> $1 AND ${MINE}
  UNION ALL
  SELECT s.id, 'answer', s.decided_by, s.decided_at, s.comment, s.state = 'accepted', e.id
  FROM suggestions s JOIN ${EVENTS} e ON e.id = s.entity_id
  WHERE s.entity = 'event' AND s.decided_at > ${LATELY} AND s.author_id = $1 AND s.decided_by_id <> $1`;
/**
 * What is told of the desk of user $1 beyond it: kind, an occasion that no other has, author, at, event_id. What they ask of themselves is
 * no news.
 */
exports.TOLD_OF_DESK = `
  SELECT n.what AS kind, n.what || ' ' || n.id AS occasion, n.author, n.at, n.event_id FROM (${NEWS}) n
  UNION ALL
  SELECT 'returned', 'returned ' || r.version, r.author, r.recorded_at, e.id FROM ${KINDS.returned[0]}
  UNION ALL
  SELECT 'assigned', 'assigned ' || rfc3339(a.created_at), a.author, a.created_at, e.id FROM ${KINDS.assigned[0]} AND a.author_id <> $1`;
const UNSEEN = `n.at > coalesce((SELECT u.desk_seen_at FROM users u WHERE u.id = $1), '-infinity')`;
/** DeskWaitingDto of user $1. */
exports.WAITING = `json_build_object('returned', (${howMany(KINDS.returned[0])}), 'assigned', (${howMany(KINDS.assigned[0])}),
  'news', (SELECT count(*)::int FROM (SELECT FROM (${NEWS}) n WHERE ${UNSEEN} LIMIT ${MOST.counted}) counted))`;
/** NewsDto of the newest. */
const TOLD_NEWS = `(SELECT coalesce(json_agg(json_build_object('id', n.id, 'what', n.what, 'said', ${said('n.author', 'n.at', 'n.text')},
    'isNew', ${UNSEEN}, 'accepted', n.accepted, 'event', (SELECT ${event('NULL')} FROM events e JOIN dossiers d ON d.id = e.dossier_id WHERE e.id = n.event_id))
    ORDER BY n.at DESC, n.id DESC), '[]')
  FROM (SELECT * FROM (${NEWS}) n ORDER BY n.at DESC, n.id DESC LIMIT ${MOST.news}) n)`;
/** DeskDossierDto of those in which user $1 wrote last: of the last few hundred writings. */
const DOSSIERS = `(SELECT coalesce(json_agg(json_build_object('id', d.id, 'slug', d.slug, 'title', ${(0, told_titles_js_1.dossierTitle)(WANTED)}, 'isPublic', d.is_public,
    'unpublished', (${howMany(`${EVENTS} e WHERE e.dossier_id = d.id AND e.review IN ('draft', 'in_review')`)})) ORDER BY w.at DESC, d.id), '[]')
  FROM (SELECT coalesce(e.dossier_id, r.entity_id) AS id, max(r.recorded_at) AS at
    FROM (SELECT * FROM revisions WHERE author_id = $1 ORDER BY recorded_at DESC LIMIT ${MOST.writings}) r
    LEFT JOIN events e ON r.entity = 'event' AND e.id = r.entity_id
    WHERE r.entity IN ('event', 'dossier') GROUP BY 1) w JOIN dossiers d ON d.id = w.id)`;
/** DeskDto of user $1 in language $2. */
exports.DESK = `json_build_object('waiting', ${exports.WAITING}, ${Object.keys(KINDS)
    .map((kind) => `'${kind}', ${lying(kind)}`)
    .join(', ')}, 'news', ${TOLD_NEWS}, 'dossiers', ${DOSSIERS})`;
//# sourceMappingURL=desk.sql.js.map