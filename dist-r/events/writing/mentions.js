"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.mentionsIn = mentionsIn;
exports.resolve = resolve;
const identifier_js_1 = require("../../common/identifier.js");
const problem_js_1 = require("../../common/problem.js");
/** Everything that the parts name. A part that is a whole body (`alone`) has its fields at the top. */
function mentionsIn(parts, { alone = false } = {}) {
    const found = [];
    const collect = (list, fields) => {
        for (const [index, part] of (parts[list] ?? []).entries()) {
            for (const [field, what] of Object.entries(fields)) {
                const name = part[field];
                const pointer = alone ? `/${field}` : `/${list}/${index}/${field}`;
                if (what && typeof name === 'string')
                    found.push({ what, name, pointer });
            }
        }
    };
    collect('participations', { actor: 'actor' });
    collect('citations', { source: 'source', speaker: 'actor' });
    collect('issues', { actor: 'actor', reportedBy: 'actor' });
    collect('links', { to: 'event' });
    if (parts.relativeTo)
        found.push({ what: 'event', name: parts.relativeTo.event, pointer: '/relativeTo/event' });
    for (const [index, { acts = [] }] of (parts.participations ?? []).entries()) {
        for (const [at, { source }] of acts.entries()) {
            const pointer = `${alone ? '' : `/participations/${index}`}/acts/${at}/source`;
            if (source != null)
                found.push({ what: 'source', name: source, pointer });
        }
    }
    collect('statusChanges', { saidBy: 'actor', source: 'source' });
    return found;
}
/** Finds what the names stand for; throws `validation_failed` with a pointer to each that stands for nothing. */
async function resolve(manager, mentions) {
    const found = new Map();
    for (const what of new Set(mentions.map((mention) => mention.what))) {
        const names = [
            ...new Set(mentions.filter((mention) => mention.what === what).map(({ name }) => canonical(what, name))),
        ];
        for (const row of await manager.query(TABLES[what], [
            names.filter(identifier_js_1.isUuid),
            names.filter((name) => !(0, identifier_js_1.isUuid)(name)),
        ])) {
            for (const name of [row.own, row.name])
                found.set(`${what} ${name}`, { id: row.id, day: row.day, language: row.language ?? null });
        }
    }
    const missing = mentions.filter(({ what, name }) => !found.has(`${what} ${canonical(what, name)}`)).map(unknown);
    const [first] = missing;
    if (first)
        throw new problem_js_1.Problem('validation_failed', first.detail, missing);
    return (what, name) => {
        const named = found.get(`${what} ${canonical(what, name)}`);
        if (!named)
            throw new Error(`${what} ${name} was not asked for`);
        return named;
    };
}
/** Whatever was merged, what it was merged into stands for it. */
const TABLES = {
    actor: `SELECT id AS own, coalesce(merged_into_id, id) AS id, slug AS name, NULL::text AS day
    FROM actors WHERE id = ANY ($1::uuid[]) OR slug = ANY ($2::text[])`,
    source: `SELECT k.id AS own, s.id, k.slug AS name, s.published_on::text AS day
    FROM sources k JOIN sources s ON s.id = coalesce(k.merged_into_id, k.id)
    WHERE k.id = ANY ($1::uuid[]) OR k.slug = ANY ($2::text[])`,
    event: `SELECT id AS own, id, ref AS name, known_on::text AS day
    FROM events WHERE (id = ANY ($1::uuid[]) OR ref = ANY ($2::text[])) AND deleted_at IS NULL`,
    dossier: `SELECT id AS own, id, slug AS name, NULL::text AS day, languages[1] AS language
    FROM dossiers WHERE id = ANY ($1::uuid[]) OR slug = ANY ($2::text[])`,
};
/** Ids and slugs are lower-case, refs upper-case; people type them as they like. */
function canonical(what, name) {
    const id = name.trim().toLowerCase();
    return what === 'event' && !(0, identifier_js_1.isUuid)(id) ? id.toUpperCase() : id;
}
function unknown({ what, name, pointer }) {
    const parameters = { thing: what, name };
    return { pointer, code: 'unknown_reference', parameters, detail: `There is no ${what} “${name}”.` };
}
//# sourceMappingURL=mentions.js.map