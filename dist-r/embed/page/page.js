"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.embedPage = embedPage;
exports.refusedPage = refusedPage;
const markup_js_1 = require("../../common/markup.js");
const labels_js_1 = require("../../domain/labels/labels.js");
const plot_js_1 = require("../../domain/timeline/picture/plot.js");
const width_of_js_1 = require("../letters/width-of.js");
const event_list_js_1 = require("./event-list.js");
const lanes_of_js_1 = require("./lanes-of.js");
const timeline_svg_js_1 = require("./timeline-svg.js");
/** What stands beside the picture in a frame, in pixels: the page's edges; its head and foot; what is told of one event. */
const BESIDE = 32;
const AROUND = 118;
const TOLD = 132;
/** The picture is no lower, and no narrower: on less the list is shown instead. */
const LEAST = { height: 170, width: 520 };
/** A timeline for a frame on a page of others: its picture, and the same as a list. It needs no script. */
function embedPage({ shown, query, speech, laneNames, chosenBy, addresses, version }) {
    const { words, counting } = speech;
    const { dossier, chosen, events, items, view, total } = shown;
    const one = chosen && events.find((event) => (0, event_list_js_1.refOf)(event) === chosen.address);
    const plot = (0, plot_js_1.plotOf)({
        ...{ items, labels: speech.labels, locale: speech.locale, towards: speech.towards },
        ...{ today: shown.today, knownOn: shown.knownOn },
        ...(0, lanes_of_js_1.lanesOf)(events, dossier.sides, speech, laneNames),
        ...{ from: view.from, to: view.to, title: words.timelineOf(dossier.title) },
    }, {
        width: Math.max(query.width - BESIDE, LEAST.width),
        height: Math.max(query.height - AROUND - (one ? TOLD : 0), LEAST.height),
    }, width_of_js_1.widthOf);
    const byId = new Map(events.map((event) => [event.id, event]));
    const svg = (0, timeline_svg_js_1.timelineSvg)(plot, (id) => namedBy(byId.get(id), speech, addresses.event, chosen?.address ?? null));
    const drawn = events.length;
    const about = [speech.span({ from: new Date(view.from), to: new Date(view.to) }), ...chosenBy];
    const counted = counting(words.events, Math.max(total, drawn));
    const body = (0, markup_js_1.html) `<header>
      <h1>
        <a href="${addresses.whole}" target="_blank" rel="noopener"><bdi>${dossier.title}</bdi></a>
      </h1>
      <p>
        ${about.map((part) => (0, markup_js_1.html) `<bdi>${part}</bdi> · `)}${counted}${query.knownOn === undefined
        ? ''
        : (0, markup_js_1.html) ` · <strong class="known">${words.knownOn(speech.date(query.knownOn))}</strong>`}
      </p>
    </header>
    <main>
      ${one ? told(one, speech, addresses.event) : ''}
      ${drawn === 0
        ? (0, markup_js_1.html) `<p class="none">${words.none}</p>`
        : (0, markup_js_1.html) `<figure data-width="${query.width}" data-height="${query.height}" data-keys="${words.keys}">
                ${svg}
              </figure>
              <section class="list" aria-labelledby="list">
                <h2 id="list">${words.list}</h2>
                ${(0, event_list_js_1.eventList)(events, speech, addresses.event, chosen?.address ?? null)}
                ${total > drawn ? (0, markup_js_1.html) `<p class="soft">${counting(words.more, total - drawn)}</p>` : ''}
              </section>`}
    </main>
    <footer>
      <a href="${addresses.whole}" target="_blank" rel="noopener">${words.whole}</a>
      <span>${words.drawn} ${licenceOf(dossier, speech)}</span>
    </footer>`;
    return documentOf({
        title: words.timelineOf(dossier.title),
        theme: query.theme,
        speech,
        body,
        whole: addresses.whole,
        version,
    });
}
/** What cannot be shown, said where it would stand. */
function refusedPage(reason, speech, theme, version) {
    const body = (0, markup_js_1.html) `<main class="refused">
    <h1>${speech.words.refused}</h1>
    <p>${reason}</p>
  </main>`;
    return documentOf({ title: speech.words.refused, theme, speech, body, whole: null, version });
}
function told(event, speech, addressOf) {
    return (0, markup_js_1.html) `<article class="told">
    <h2>
      <a href="${addressOf((0, event_list_js_1.refOf)(event))}" target="_blank" rel="noopener"
        ><bdi lang="${event.titleLanguage}">${event.title}</bdi></a
      >
    </h2>
    <p class="soft">${speech.when(event)}</p>
    ${(0, event_list_js_1.facts)(event, speech)}
  </article>`;
}
function namedBy(event, { when, labels, language, comma }, addressOf, chosen) {
    if (event === undefined)
        throw new Error('What is drawn is none of what was to be drawn');
    const ref = (0, event_list_js_1.refOf)(event);
    const said = [(0, labels_js_1.label)('kind', event.kind, language), event.title, when(event), labels.note(event)];
    const name = said.filter((part) => part !== '').join(comma);
    return { ref, name, address: addressOf(ref), chosen: ref === chosen };
}
const licenceOf = ({ licence }, { words }) => licence === '' ? '' : `${words.licence(licence)}.`;
function documentOf({ title, theme, speech, body, whole, version }) {
    const build = encodeURIComponent(version);
    return (0, markup_js_1.html) `<!doctype html>
    <html lang="${speech.language}" dir="${speech.towards}" ${theme === 'auto' ? '' : (0, markup_js_1.html) `data-theme="${theme}"`}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · Démarche</title>
        ${whole === null ? '' : (0, markup_js_1.html) `<link rel="canonical" href="${whole}" />`}
        <link rel="stylesheet" href="/embed/timeline.css?v=${build}" />
        <script type="module" src="/embed/timeline.js?v=${build}"></script>
      </head>
      <body>
        ${body}
      </body>
    </html> `.html;
}
//# sourceMappingURL=page.js.map