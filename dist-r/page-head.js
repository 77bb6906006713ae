"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.pageHead = pageHead;
const actor_names_js_1 = require("./common/sql/actor-names.js");
const named_js_1 = require("./common/sql/named.js");
const world_js_1 = require("./common/sql/world.js");
const parameters_js_1 = require("./database/parameters.js");
const learnt_js_1 = require("./domain/tongues/learnt.js");
const speech_js_1 = require("./embed/speech.js");
/**
 * Of what readers see, whoever asks: a preview is passed on. Null where the page would be of something that nobody sees under
 * this name.
 */
async function pageHead(database, asked, now) {
    const { about, pages } = (0, learnt_js_1.tongueOf)(asked.language).pages;
    const names = pages;
    const [, list = '', id, view = 'overview'] = /^\/([^/]+)\/([^/]+)(?:\/([^/]+))?\/?$/.exec(asked.path) ?? [];
    const sqlOf = TOLD[list];
    if (id === undefined || id === 'new' || !sqlOf)
        return { title: names[asked.path.replace(/\/$/, '')] ?? null, description: about };
    const parameters = new parameters_js_1.Parameters();
    const worldIn = (seen) => (0, world_js_1.worldOf)({ seesDrafts: false, ...seen }, parameters, now);
    const sql = sqlOf(worldIn, { ...asked, id }, parameters);
    const [told] = await database.read(sql, parameters.values);
    if (!told)
        return null;
    const { dossier } = told;
    const asOf = asOfWords(asked);
    if (list !== 'd')
        return { title: told.title, description: [...asOf, shortened(told.text) || about].join(' '), dossier };
    const views = (0, learnt_js_1.tongueOf)(asked.language).pages.views;
    const name = views[view];
    return {
        title: [...(name ? [name] : []), told.title].join(' · '),
        description: [...(name && view !== 'overview' ? [`${name}.`] : []), ...asOf, told.text || about].join(' '),
        dossier,
    };
}
/** What each page of one thing is called and tells, by the first part of its address. */
const TOLD = {
    d: (world, { id, language, knownOn }, parameters) => {
        const { dossiers, translated } = world({ language });
        const sentence = knownOn === undefined ? translated('d.translations', 'sentence', 'd.sentence') : `''`;
        return `SELECT ${translated('d.translations', 'title', 'd.title')} AS title, ${sentence} AS text, d.slug AS dossier
      FROM ${dossiers} d WHERE ${(0, named_js_1.named)('d', id, parameters)}`;
    },
    events: (world, { id, language, knownOn }, parameters) => `SELECT e.title, e.summary AS text, (SELECT slug FROM dossiers WHERE id = e.dossier_id) AS dossier
      FROM ${world({ language, knownOn }).events} e WHERE ${(0, named_js_1.named)('e', id, parameters, 'ref')}`,
    actors: (world, { id, language, knownOn }, parameters) => {
        const seen = world({ knownOn });
        return `SELECT ${(0, actor_names_js_1.nameNowIn)('a', `${parameters.add(language)}::text`, seen)} AS title, '' AS text
      FROM ${seen.actors} a WHERE ${(0, named_js_1.named)('a', id, parameters)}`;
    },
    sources: (world, { id, knownOn }, parameters) => `SELECT concat_ws(' · ', s.title, s.publisher) AS title, '' AS text
      FROM ${world({ knownOn }).sources} s WHERE ${(0, named_js_1.named)('s', id, parameters)}`,
    publishers: (world, { id }, parameters) => `SELECT p.name AS title, '' AS text FROM ${world({}).publishers} p WHERE ${(0, named_js_1.named)('p', id, parameters)}`,
};
/** That a page looks back is what it shows, too. */
function asOfWords({ knownOn, language }) {
    if (knownOn === undefined)
        return [];
    const { words, date } = (0, speech_js_1.speechIn)(language);
    return [`${words.knownOn(date(knownOn))}.`];
}
/** As much as previews show, cut at a word. */
function shortened(text) {
    return text.length <= MOST ? text : `${text.slice(0, MOST).replace(/\s+\S*$/, '')}…`;
}
const MOST = 200;
//# sourceMappingURL=page-head.js.map