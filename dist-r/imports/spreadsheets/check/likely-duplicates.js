"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LikelyDuplicates = void 0;
const instant_text_js_1 = require("../../../database/instant-text.js");
const alike_js_1 = require("../../../domain/duplicates/alike.js");
const folded_js_1 = require("../../../domain/folded.js");
const edtf_js_1 = require("../../../domain/time/edtf.js");
const digest_js_1 = require("../../../common/digest.js");
/** Two titles of one event of one day have so many letters in common, at least. */
const ALIKE = 0.75;
/** So many events of the same days are looked at, and so many of them, with the likest titles, compared with a row. */
const MOST_NEAR = 300;
const MOST_COMPARED = 3;
/** An event that began so much before a row does is none of its days, however long it lasts; in milliseconds. */
const LONGEST = 40 * 86_400_000;
/** Finds rows that are in a file, or in its dossier, already. */
class LikelyDuplicates {
    constructor(database, dossierId) {
        this.database = database;
        this.dossierId = dossierId;
        this.lines = new Map();
    }
    /** What each of these rows repeats, by line: the same words of the same days with the same people, or an event of those days called nearly so. */
    async among(rows) {
        const found = new Map();
        for (const { line, body } of rows) {
            const key = keyOf(body);
            const before = this.lines.get(key);
            if (before === undefined)
                this.lines.set(key, line);
            else
                found.set(line, { sameAs: before, eventId: null });
        }
        const recorded = await this.recordedNear(rows.filter(({ line }) => !found.has(line)));
        for (const [line, eventId] of recorded)
            found.set(line, { sameAs: null, eventId });
        return found;
    }
    async recordedNear(rows) {
        const dated = rows.flatMap(({ line, body: { event } }) => {
            const { earliest, latest } = (0, edtf_js_1.parseEdtf)(event.when, event.timezone ?? null);
            const [from, to] = [earliest ?? latest, latest ?? earliest];
            if (!from || !to)
                return [];
            const [after, until] = [(0, instant_text_js_1.instantText)(beginning(from), '-infinity'), (0, instant_text_js_1.instantText)(to, 'infinity')];
            return [{ line, title: event.title ?? '', after, from: (0, instant_text_js_1.instantText)(from, '-infinity'), until }];
        });
        if (dated.length === 0)
            return new Map();
        const near = await this.database.read(`SELECT g.line, e.id, e.title
       FROM jsonb_to_recordset($2::jsonb) AS g (line int, title text, after timestamptz, "from" timestamptz, until timestamptz)
       CROSS JOIN LATERAL (SELECT n.id, n.title FROM (
           SELECT e.id, e.title FROM events e WHERE e.dossier_id = $1 AND e.deleted_at IS NULL
             AND e.earliest <= g.until AND e.latest >= g.from AND e.earliest >= g.after LIMIT ${MOST_NEAR}) n
         ORDER BY similarity(n.title, g.title) DESC LIMIT ${MOST_COMPARED}) e`, [this.dossierId, JSON.stringify(dated)], 'primary');
        const titles = new Map(dated.map(({ line, title }) => [line, title]));
        const best = new Map();
        for (const { line, id, title } of near) {
            const likeness = (0, alike_js_1.alike)(titles.get(line) ?? '', title);
            if (likeness >= ALIKE && likeness > (best.get(line)?.likeness ?? 0))
                best.set(line, { id, likeness });
        }
        return new Map([...best].map(([line, { id }]) => [line, id]));
    }
}
exports.LikelyDuplicates = LikelyDuplicates;
/** The earliest that an event of these days begins; null before what a PostgreSQL timestamptz holds. */
function beginning(from) {
    const earliest = new Date(from.getTime() - LONGEST);
    return earliest.getUTCFullYear() < edtf_js_1.YEARS.min ? null : earliest;
}
function keyOf({ event }) {
    const actors = (event.participations ?? []).map(({ actor, role }) => `${actor} ${role}`).sort();
    return (0, digest_js_1.digest)(JSON.stringify([(0, folded_js_1.folded)(event.title ?? ''), event.when, event.place ?? null, event.summary ?? null, actors]));
}
//# sourceMappingURL=likely-duplicates.js.map