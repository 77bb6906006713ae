"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeLabels = writeLabels;
exports.insertLabels = insertLabels;
exports.readLabels = readLabels;
exports.slugOf = slugOf;
const uuidv7_1 = require("uuidv7");
const insert_all_js_1 = require("../database/insert-all.js");
const slug_js_1 = require("../domain/slug.js");
const actor_name_entity_js_1 = require("./actor-name.entity.js");
/** Writes every way an actor is called, in place of those there are. */
async function writeLabels(manager, actorId, naming) {
    await manager.delete(actor_name_entity_js_1.ActorName, { actorId });
    await insertLabels(manager, [{ id: actorId, naming }]);
}
/** Writes every way that new actors are called. */
async function insertLabels(manager, actors) {
    const rows = actors.flatMap(({ id: actorId, naming }) => labels(naming).map((label, ordinal) => ({ ...label, id: (0, uuidv7_1.uuidv7)(), actorId, ordinal })));
    await (0, insert_all_js_1.insertAll)(manager, actor_name_entity_js_1.ActorName, rows);
}
/** How an actor is called now. */
async function readLabels(manager, { id, name }) {
    const rows = await manager.find(actor_name_entity_js_1.ActorName, { where: { actorId: id }, order: { ordinal: 'ASC' } });
    return {
        name,
        names: Object.fromEntries(rows.flatMap(({ language, label }) => (language === null ? [] : [[language, label]]))),
        aliases: rows.flatMap(({ language, label }) => (language === null && label !== name ? [label] : [])),
    };
}
/** A slug from the first name that has letters for one, the plain name before those in other languages. */
function slugOf({ name, names, aliases }) {
    const slugs = [name, names['en'] ?? '', ...Object.values(names), ...aliases].map(slug_js_1.slugify);
    return slugs.find((slug) => slug !== (0, slug_js_1.slugify)('')) ?? 'actor';
}
/** Names per language, then aliases; the plain name too where no language has it, so that it can be found. */
function labels({ name, names, aliases }) {
    const named = Object.entries(names).map(([language, label]) => ({ language, label }));
    const plain = named.some(({ label }) => label === name) ? [] : [name];
    const others = [...new Set([...plain, ...aliases.filter((alias) => alias !== name)])];
    return [...named, ...others.map((label) => ({ language: null, label }))];
}
//# sourceMappingURL=actor-labels.js.map