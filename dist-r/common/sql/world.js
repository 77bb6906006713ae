"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.worldOf = worldOf;
exports.visibleEvents = visibleEvents;
const event_fields_js_1 = require("../../domain/event-fields.js");
const cited_on_js_1 = require("./cited-on.js");
/** The world of `perspective` at `now`; its values go through `parameters`. */
function worldOf({ seesDrafts, knownOn, language }, parameters, now) {
    const asked = language === undefined ? null : once(() => `${parameters.add(language)}::text`);
    const words = wordsIn(asked);
    const inLanguage = (texts, original) => asked === null ? original : `coalesce(${texts} ->> ${asked()}, ${original})`;
    const translated = (translations, name, original) => asked === null ? original : `coalesce(${translations} #>> ARRAY[${asked()}, '${name}'], ${original})`;
    if (knownOn === undefined) {
        // In the language it was written in, the event tells its words itself.
        const events = once(() => {
            const said = { ...(asked === null ? {} : words('v')), ...SAID };
            return `(SELECT ${columns(said)} FROM events v WHERE ${visible(seesDrafts)})`;
        });
        return {
            get events() {
                return events();
            },
            ...recordsFor(seesDrafts),
            citations: 'citations',
            claims: 'claims',
            tellings: 'tellings',
            participations: 'participations',
            acts: 'participation_acts',
            counted: `(SELECT * FROM status_changes v WHERE NOT EXISTS (SELECT FROM status_changes r WHERE r.corrects_id = v.id))`,
            statusChanges: 'status_changes',
            links: 'links',
            issues: 'event_issues',
            tenures: 'tenures',
            datedNames: 'dated_names',
            day: null,
            now: instant(now, parameters),
            inLanguage,
            translated,
            hasDrafts: seesDrafts,
        };
    }
    const day = `${parameters.add(knownOn)}::date`;
    const end = new Date(`${knownOn}T23:59:59.999Z`);
    // No state is without its event: joined so, PostgreSQL leaves events out of whatever asks for nothing else of them.
    const events = once(() => `(SELECT ${columns({ ...stateOf('w'), ...words('w') })} FROM event_states w LEFT JOIN events v ON v.id = w.event_id
      WHERE w.known_from <= ${day} AND w.known_until > ${day} AND ${visible(seesDrafts, 'w.')})`);
    return {
        get events() {
            return events();
        },
        tellings: `(SELECT * FROM tellings WHERE known_on <= ${day})`,
        participations: `(SELECT id, event_id, actor_id, role, ordinal, known_on, from_text, from_on, CASE WHEN to_on <= ${day} THEN to_text END AS to_text,
      CASE WHEN to_on <= ${day} THEN to_on END AS to_on FROM participations WHERE coalesce(known_on, from_on, '-infinity') <= ${day})`,
        acts: `(SELECT * FROM participation_acts WHERE known_on <= ${day})`,
        counted: `(SELECT * FROM status_changes v WHERE known_on <= ${day}
      AND NOT EXISTS (SELECT FROM status_changes r WHERE r.corrects_id = v.id AND r.known_on <= ${day}))`,
        ...recordsFor(seesDrafts),
        sources: `(SELECT * FROM sources v WHERE ${seesDrafts ? '' : 'v.is_public AND '}${appeared(day)})`,
        citations: `(SELECT * FROM citations v WHERE EXISTS (SELECT FROM sources s WHERE s.id = v.source_id AND ${CITED_ON} <= ${day}))`,
        claims: `(SELECT * FROM claims WHERE known_on <= ${day})`,
        statusChanges: `(SELECT * FROM status_changes WHERE known_on <= ${day})`,
        links: `(SELECT * FROM links WHERE known_on <= ${day})`,
        issues: `(SELECT * FROM event_issues v WHERE coalesce(coalesce(known_on, ${RESTED_ON}, ${FIRST_HEARD}) <= ${day}, true))`,
        tenures: `(SELECT id, person_id, body_id, office, offices, ordinal, from_text, from_on, CASE WHEN to_on <= ${day} THEN to_text END AS to_text,
      CASE WHEN to_on <= ${day} THEN to_on END AS to_on FROM tenures WHERE coalesce(from_on <= ${day}, true))`,
        datedNames: `(SELECT id, actor_id, ordinal, language, label, from_text, from_on, CASE WHEN to_on <= ${day} THEN to_text END AS to_text
      FROM dated_names WHERE coalesce(from_on <= ${day}, to_on <= ${day}))`,
        day,
        now: instant(end < now ? end : now, parameters),
        inLanguage,
        translated,
        hasDrafts: seesDrafts,
    };
}
/** What events share, as far as it may be seen: readers see what something published uses. */
function recordsFor(seesDrafts) {
    const seen = (table) => (seesDrafts ? table : `(SELECT * FROM ${table} WHERE is_public)`);
    return {
        ...{ actors: seen('actors'), publishers: seen('publishers') },
        ...{ dossiers: seen('dossiers'), sources: seen('sources') },
    };
}
/** The day that the event of row `v` became known. */
const EVENT_KNOWN_ON = '(SELECT k.known_on FROM events k WHERE k.id = v.event_id)';
/** The day from which citation `v` of source `s` was known. */
const CITED_ON = (0, cited_on_js_1.citedOn)('s', 'v', EVENT_KNOWN_ON);
/** Whether source `v` had appeared by a day; one that tells no day had where something known by then rested on it. */
function appeared(day) {
    return `coalesce(v.published_on <= ${day}, EXISTS (SELECT FROM citations c JOIN events k ON k.id = c.event_id
      WHERE c.source_id = v.id AND coalesce(c.known_on, k.known_on) <= ${day})
    OR EXISTS (SELECT FROM status_changes l WHERE l.source_id = v.id AND l.known_on <= ${day})
    OR EXISTS (SELECT FROM participation_acts x WHERE x.source_id = v.id AND x.known_on <= ${day}))`;
}
/**
 * The day the first source appeared that lets the actor of position `v` speak in its event. Where none does, the position
 * is known with the event, like an issue that nobody takes a position on.
 */
const FIRST_HEARD = `(SELECT min(${(0, cited_on_js_1.citedOn)('s', 'c', EVENT_KNOWN_ON)}) FROM citations c JOIN sources s ON s.id = c.source_id
  WHERE c.event_id = v.event_id AND c.speaker_id = v.actor_id)`;
/** The day the source appeared that position `v` rests on. */
const RESTED_ON = `(SELECT ${(0, cited_on_js_1.citedOn)('s', 'c', EVENT_KNOWN_ON)} FROM citations c JOIN sources s ON s.id = c.source_id WHERE c.id = v.citation_id)`;
function instant(moment, parameters) {
    return once(() => `${parameters.add(moment.toISOString())}::timestamptz`);
}
/** PostgreSQL refuses a parameter that its query does not use: this one is added at its first use. */
function once(add) {
    let sql;
    return () => (sql ??= add());
}
/** Events of all dossiers that may be seen today, as a relation: for counts that know no other day. */
function visibleEvents(seesDrafts) {
    return `(SELECT * FROM events WHERE ${visible(seesDrafts)})`;
}
function visible(seesDrafts, of = '') {
    return `${of}deleted_at IS NULL${seesDrafts ? '' : ` AND ${of}review = 'published'`}`;
}
/** Columns of events that say the same on every day. */
const LASTING = [
    ...['id', 'dossier_id', 'ref', 'slug', 'short_title', 'entered_when', 'entered_place', 'entered_format'],
    ...['said_as AS entered_said_as', 'said_rule AS entered_said_rule', 'country AS entered_country'],
    ...['lat AS entered_lat', 'lon AS entered_lon', 'place_precision AS entered_place_precision'],
    ...event_fields_js_1.PLAIN_FIELDS.filter(([, { entered }]) => entered === undefined).map(([, { column }]) => column),
    ...[
        'deadline_text',
        'deadline_earliest',
        'deadline_latest',
        'relative_event_id',
        'relative_offset',
        'created_at',
        'updated_at',
        'deleted_at',
        'version',
    ],
];
/** Those of them that states have too: what needs no more of events does not read them. */
const COPIED = ['dossier_id', 'kind', 'review', 'deleted_at', 'known_on', 'timezone', 'intensity'];
/** Columns that follow from tellings and ledger, and so have a day. */
const FOLLOWING = [
    ...['status', 'when_text', 'earliest', 'latest', 'precision', 'term_text', 'term_earliest', 'term_latest'],
    ...['place', 'format', 'vote', 'title', 'summary', 'language', 'words'],
];
/** The columns of events `v`, some of them as other SQL says. */
function columns(said) {
    const all = [...new Set([...LASTING, ...FOLLOWING])];
    return all.map((name) => (Object.hasOwn(said, name) ? `${said[name]} AS ${name}` : `v.${name}`)).join(', ');
}
/** What the state `row` of the event tells. */
function stateOf(row) {
    return {
        ...Object.fromEntries([...FOLLOWING, ...COPIED].map((name) => [name, `${row}.${name}`])),
        id: `${row}.event_id`,
        ...saidOf(row),
        // It may have been entered as it was later.
        deadline_text: `${row}.term_text`,
    };
}
/** What is told of a place beside its name. */
const OF_PLACE = ['country', 'lat', 'lon', 'place_precision'];
/** The words of a window do not say another one, and country and coordinates are those of its place. */
const SAID = saidOf('v');
function saidOf(row) {
    const sameWindow = `${row}.when_text = v.entered_when`;
    const samePlace = `${row}.place IS NOT DISTINCT FROM v.entered_place`;
    return {
        said_as: `CASE WHEN ${sameWindow} THEN v.said_as END`,
        said_rule: `CASE WHEN ${sameWindow} THEN v.said_rule END`,
        ...Object.fromEntries(OF_PLACE.map((name) => [name, `CASE WHEN ${samePlace} THEN v.${name} END`])),
    };
}
/** Title and summary of row `of` in the language asked for, else in the one they were written in; and which that is. */
function wordsIn(asked) {
    if (asked === null) {
        return (row) => ({
            title: `${row}.words #>> ARRAY[${row}.language, 'title']`,
            summary: `${row}.words #>> ARRAY[${row}.language, 'summary']`,
        });
    }
    return (row) => {
        const spoken = `CASE WHEN ${row}.words ? ${asked()} THEN ${asked()} ELSE ${row}.language END`;
        return {
            language: spoken,
            title: `${row}.words #>> ARRAY[${spoken}, 'title']`,
            summary: `${row}.words #>> ARRAY[${spoken}, 'summary']`,
        };
    };
}
//# sourceMappingURL=world.js.map