"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.serveClient = serveClient;
const node_fs_1 = require("node:fs");
const promises_1 = require("node:fs/promises");
const node_path_1 = require("node:path");
const asked_ahead_js_1 = require("./asked-ahead.js");
const client_tags_js_1 = require("./client-tags.js");
const session_cookie_js_1 = require("./auth/session-cookie.js");
const cookie_of_js_1 = require("./common/cookie-of.js");
const clock_js_1 = require("./common/clock.js");
const is_day_js_1 = require("./common/is-day.js");
const database_js_1 = require("./database/database.js");
const event_filters_js_1 = require("./domain/event-filters.js");
const learnt_js_1 = require("./domain/tongues/learnt.js");
const pages_js_1 = require("./domain/pages.js");
const event_addresses_queries_js_1 = require("./events/event-addresses.queries.js");
const event_detail_queries_js_1 = require("./events/event-detail.queries.js");
const first_html_js_1 = require("./first-html/first-html.js");
const headed_html_js_1 = require("./headed-html.js");
const locale_of_js_1 = require("./common/locale-of.js");
const language_of_js_1 = require("./language-of.js");
const other_methods_js_1 = require("./other-methods.js");
const overview_queries_js_1 = require("./overview/overview.queries.js");
const feeds_of_page_js_1 = require("./feeds-of-page.js");
const shown_elsewhere_js_1 = require("./shown-elsewhere.js");
const page_head_js_1 = require("./page-head.js");
const tiles_ahead_js_1 = require("./tiles-ahead.js");
const span_queries_js_1 = require("./timeline/span.queries.js");
/** The front page of a dossier. */
const FRONT = /^\/d\/[^/]+\/?$/;
/** Addresses that are not the client's. */
const SERVER = /^\/(api|health|robots\.txt|embed\/d)(\/|$)/;
/**
 * Serves the built web client from the same port: its files as they are, and its page at the address of every view, so that
 * one can be sent to a colleague. Hashed files never change and are kept; the page is asked for each time. Where there is no
 * view, browsers get the page all the same, which says so, as 404; whoever asks for something else gets the problem.
 */
function serveClient(app, root, config) {
    const fastify = app.getHttpAdapter().getInstance();
    const [database, clock, addresses] = [app.get(database_js_1.Database), app.get(clock_js_1.Clock), app.get(event_addresses_queries_js_1.EventAddresses)];
    const answers = { overviews: app.get(overview_queries_js_1.OverviewQueries), events: app.get(event_detail_queries_js_1.EventDetailQueries) };
    const spans = app.get(span_queries_js_1.SpanQueries);
    /** An event by its ref, whichever of its names the address has. */
    const named = async (path) => {
        const [, name] = /^\/events\/([^/]+)\/?$/.exec(path) ?? [];
        if (name === undefined)
            return path;
        return `/events/${await addresses.find(name, false).catch(() => name)}`;
    };
    /** Strangers are told nothing where reading is for members; nor is anybody while the database is away. */
    const told = async (request, path, language) => {
        const { query, headers } = request;
        const head = { title: null, description: (0, learnt_js_1.tongueOf)(language).pages.about };
        const nothing = { head, first: null, tiles: [], missing: false };
        if (config.readAccess === 'members')
            return nothing;
        const { knownOn } = query;
        const day = typeof knownOn === 'string' && (0, is_day_js_1.isDay)(knownOn) ? knownOn : undefined;
        const locale = (0, locale_of_js_1.localeOf)(headers, language);
        const asked = { path: await named(path), language, locale, knownOn: day };
        // What the address bar chooses the script alone reads, and leads to where it is shown.
        const isChosen = event_filters_js_1.FILTER_NAMES.some((name) => name in query);
        const first = isChosen ? null : (0, first_html_js_1.firstHtml)(answers, asked);
        // Whoever is known by name may see more than strangers; the script asks.
        const stranger = (0, cookie_of_js_1.cookieOf)(headers.cookie, session_cookie_js_1.PRESENCE) === null;
        const tiles = stranger ? (0, tiles_ahead_js_1.tilesAhead)(spans, request, path, clock.now()).catch(() => []) : [];
        return Promise.all([(0, page_head_js_1.pageHead)(database, asked, clock.now()), first, tiles])
            .then(([head, markup, links]) => ({
            head: head ?? nothing.head,
            first: markup,
            tiles: links,
            missing: head === null && stranger,
        }))
            .catch(() => nothing);
    };
    fastify.addHook('onRequest', async (request, reply) => {
        const path = pathOf(request);
        if (path === null || SERVER.test(path))
            return;
        const isRead = request.method === 'GET' || request.method === 'HEAD';
        if (isFile(root, path)) {
            if (!isRead) {
                (0, other_methods_js_1.refuseMethod)(['GET', 'HEAD'], request, reply);
                return reply;
            }
            const caching = path.startsWith('/assets/') ? { maxAge: '365d', immutable: true } : { maxAge: '1h' };
            void reply.header('etag', await (0, client_tags_js_1.tagOfFile)((0, node_path_1.join)(root, path)));
            // A part of it would be of the bytes of a coding, which the tag does not name.
            return reply.sendFile(path, root, { ...caching, etag: false, acceptRanges: false });
        }
        if (!isRead)
            return;
        const event = (0, pages_js_1.eventWithin)(path);
        if (event !== null)
            return reply.redirect(event + request.url.replace(/^[^?]*/, ''), 308);
        if ((0, pages_js_1.isPage)(path)) {
            const language = (0, language_of_js_1.languageOf)(request);
            const { head, first, tiles, missing } = await told(request, path, language);
            // Read anew: its scripts have other names after each build.
            const html = await (0, promises_1.readFile)((0, node_path_1.join)(root, 'index.html'), 'utf8');
            const ahead = (0, asked_ahead_js_1.askedAhead)(request, path, config);
            const shown = missing || config.readAccess === 'members'
                ? []
                : [shown_elsewhere_js_1.shownElsewhere, feeds_of_page_js_1.feedsOfPage].flatMap((elements) => elements(request, head, language, config));
            const links = { links: [...ahead.elements, ...shown], last: [...ahead.after, ...tiles] };
            return reply
                .status(missing ? 404 : 200)
                .headers({ link: ahead.headers, ...PAGE, 'content-type': 'text/html; charset=utf-8' })
                .send((0, headed_html_js_1.headedHtml)(html, { ...head, ...links, isFront: FRONT.test(path) }, language, first));
        }
        // It is no page that anybody could have already, so it has no tag by which to ask.
        if (path.startsWith('/assets/') || !(request.headers.accept ?? '').includes('text/html'))
            return;
        return reply
            .status(404)
            .headers(PAGE)
            .sendFile('index.html', root, { cacheControl: false, etag: false, lastModified: false });
    });
}
const PAGE = { 'cache-control': 'no-cache', vary: 'accept, accept-language, cookie' };
/** The decoded path; null where it cannot be decoded or would leave the folder. */
function pathOf(request) {
    try {
        const path = decodeURIComponent(request.url.split('?')[0] ?? '/');
        return path.includes('\0') || (0, node_path_1.normalize)(path).startsWith('..') || path.includes('..') ? null : path;
    }
    catch {
        return null;
    }
}
/** The page has a head and a tag for each address; compressed copies go in the place of what they are copies of. */
function isFile(root, path) {
    const file = (0, node_path_1.join)(root, path);
    return path !== '/index.html' && !/\.(br|gz)$/.test(path) && (0, node_fs_1.existsSync)(file) && (0, node_fs_1.statSync)(file).isFile();
}
//# sourceMappingURL=client-files.js.map