"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.serveSitemap = serveSitemap;
const clock_js_1 = require("./common/clock.js");
const problem_filter_js_1 = require("./common/problem.filter.js");
const problem_js_1 = require("./common/problem.js");
const world_js_1 = require("./common/sql/world.js");
const database_js_1 = require("./database/database.js");
const parameters_js_1 = require("./database/parameters.js");
const pages_js_1 = require("./domain/pages.js");
/** So many dossiers a file names: each has a dozen pages, and a file of the protocol (sitemaps.org) fifty thousand at most. */
const DOSSIERS = 1_000;
/** So long the index is kept, in milliseconds. */
const KEPT_MS = 3_600_000;
/** So many events a file names. */
const EVENTS = 20_000;
const OF_A_DOSSIER = Object.entries(pages_js_1.PAGES).flatMap(([page, whom]) => whom === 'readers' && page.startsWith('/d/$dossier') ? page.slice('/d/$dossier'.length) : []);
/**
 * Tells search engines which pages there are for readers (sitemaps.org): at /sitemap.xml the files, in each the dossiers with their
 * pages or the events, by what readers see today. A file holds what lies between two ids, so that none grows with the record, and the
 * index asks for no more than where each begins.
 */
function serveSitemap(app, { publicUrl, readAccess }) {
    if (readAccess === 'members')
        return;
    const fastify = app.getHttpAdapter().getInstance();
    const [database, clock] = [app.get(database_js_1.Database), app.get(clock_js_1.Clock)];
    const world = (parameters) => (0, world_js_1.worldOf)({ seesDrafts: false, knownOn: undefined }, parameters, clock.now());
    const kept = new Map();
    /** The ids that begin a file of `size` rows: counted anew after an hour, for that takes a look at every row. */
    const begins = (table, size) => {
        const former = kept.get(table);
        if (former && former.until > performance.now())
            return former.ids;
        const ids = count(table, size);
        kept.set(table, { until: performance.now() + KEPT_MS, ids });
        ids.catch(() => kept.delete(table));
        return ids;
    };
    const count = async (table, size) => {
        const parameters = new parameters_js_1.Parameters();
        const rows = await database.read(`SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM ${world(parameters)[table]} listed) numbered
       WHERE n % ${parameters.add(size)}::int = 1 ORDER BY id`, parameters.values);
        return rows.map(({ id }) => id);
    };
    fastify.get('/sitemap.xml', { errorHandler: tell }, async (request, reply) => {
        const files = await Promise.all([begins('dossiers', DOSSIERS), begins('events', EVENTS)]);
        const named = files.flatMap((ids, at) => ids.map((id) => `/sitemap/${at === 0 ? 'dossiers' : 'events'}/${id}.xml`));
        return send(reply, 'sitemapindex', 'sitemap', named.map((path) => ({ path })), hereOf(request, publicUrl));
    });
    fastify.get('/sitemap/:of/:from.xml', { errorHandler: tell }, async (request, reply) => {
        const { of, from } = request.params;
        if (!/^(dossiers|events)$/.test(of) || !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(from)) {
            throw new problem_js_1.Problem('not_found', 'There is no such file of the sitemap.');
        }
        const parameters = new parameters_js_1.Parameters();
        const { events, dossiers } = world(parameters);
        const first = `${parameters.add(from)}::uuid`;
        const sql = of === 'events'
            ? `SELECT e.ref AS name, e.updated_at::date::text AS day FROM ${events} e
           WHERE e.id >= ${first} AND e.ref IS NOT NULL ORDER BY e.id LIMIT ${EVENTS}`
            : `SELECT d.slug AS name, d.updated_at::date::text AS day FROM ${dossiers} d
           WHERE d.id >= ${first} ORDER BY d.id LIMIT ${DOSSIERS}`;
        const rows = await database.read(sql, parameters.values);
        const entries = rows.flatMap(({ name, day }) => of === 'events'
            ? [{ path: `/events/${encodeURIComponent(name)}`, day }]
            : OF_A_DOSSIER.map((page) => ({ path: `/d/${encodeURIComponent(name)}${page}`, day })));
        return send(reply, 'urlset', 'url', entries, hereOf(request, publicUrl));
    });
}
function tell(error, request, reply) {
    (0, problem_filter_js_1.sendProblem)((0, problem_filter_js_1.asProblem)(error), request, reply);
}
function send(reply, root, element, entries, here) {
    const lines = entries.map(({ path, day }) => {
        const changed = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
        return `<${element}><loc>${escaped(here + path)}</loc>${changed}</${element}>`;
    });
    const xml = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
        ...lines,
        `</${root}>`,
        '',
    ].join('\n');
    return reply.type('application/xml; charset=utf-8').header('cache-control', 'public, max-age=3600').send(xml);
}
function hereOf({ protocol, host }, publicUrl) {
    return publicUrl ?? `${protocol}://${host}`;
}
function escaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
//# sourceMappingURL=sitemap.js.map