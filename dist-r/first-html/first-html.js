"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.firstHtml = firstHtml;
const learnt_js_1 = require("../domain/tongues/learnt.js");
const event_data_js_1 = require("./event-data.js");
const event_html_js_1 = require("./event-html.js");
const markup_js_1 = require("../common/markup.js");
const overview_html_js_1 = require("./overview-html.js");
const spoken_js_1 = require("./spoken.js");
/**
 * What is read of a page before, and without, any script: a front page or an event, as strangers see it, whoever asks; null for all
 * other pages, and where there is none. It stands where the client will, which takes its place.
 */
async function firstHtml({ overviews, events }, { path, language, locale = language, knownOn }) {
    const seen = { seesDrafts: false, knownOn, language };
    const speech = (0, spoken_js_1.spoken)(language, locale, knownOn);
    const [, dossier] = /^\/d\/([^/]+)\/?$/.exec(path) ?? [];
    if (dossier !== undefined) {
        const overview = await overviews.of(dossier, seen);
        return overview && page(overview.dossier, speech, (0, overview_html_js_1.overviewHtml)(overview, speech), (0, overview_html_js_1.overviewData)(overview));
    }
    const [, ref] = /^\/events\/([^/]+)\/?$/.exec(path) ?? [];
    const found = ref === undefined ? null : await events.one(ref, seen);
    if (found === null)
        return null;
    const event = JSON.parse(found.json);
    return page(null, speech, (0, event_html_js_1.eventHtml)(event, speech), (0, event_data_js_1.eventData)(event));
}
/** With the lines that stand above, where the client has them. */
function page(dossier, speech, main, data) {
    return (0, markup_js_1.html) `<div id="first">
    <header class="first-head">
      <a href="/">Démarche</a>${dossier && (0, markup_js_1.html) ` <span>/</span> <b><bdi>${dossier.title}</bdi></b>`}
    </header>
    ${dossier && views(dossier.slug, speech)}
    <main>${main}</main>
    ${data}
  </div>`;
}
function views(slug, { words, language, query }) {
    const links = Object.entries((0, learnt_js_1.tongueOf)(language).pages.views).map(([view, name]) => (0, markup_js_1.html) ` <a href="/d/${slug}${view === 'overview' ? '' : `/${view}`}${query}">${name}</a>`);
    return (0, markup_js_1.html) `<nav class="first-views" aria-label="${words.views}">${links}</nav>`;
}
//# sourceMappingURL=first-html.js.map