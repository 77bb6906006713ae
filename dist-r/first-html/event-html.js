"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.eventHtml = eventHtml;
const labels_js_1 = require("../domain/labels/labels.js");
const status_label_js_1 = require("../domain/labels/status-label.js");
const place_in_js_1 = require("../domain/places/called/place-in.js");
const quote_anchor_js_1 = require("../domain/references/quote-anchor.js");
const markup_js_1 = require("../common/markup.js");
const spoken_js_1 = require("./spoken.js");
/** One event, to be read: what it is, its facts, its ledger, and who says so. */
function eventHtml(event, language) {
    const { words, query } = language;
    const kicker = [(0, labels_js_1.label)('kind', event.kind, language.language), event.ref].filter((said) => said !== null);
    const linked = [...event.links.outgoing, ...event.links.incoming];
    return (0, markup_js_1.html) `<article class="first-page first-event">
    <p class="first-soft">
      <a href="/d/${event.dossier.slug}${query}"><bdi>${event.dossier.title}</bdi></a>
    </p>
    <p class="first-soft">${kicker.join(' · ')}</p>
    <h1 lang="${event.titleLanguage}" dir="auto">${event.title}</h1>
    <p class="first-sentence" lang="${event.titleLanguage}" dir="auto">${event.summary}</p>
    ${translated(event, language)} ${section(words.facts, (0, markup_js_1.html) `<dl>${facts(event, language)}</dl>`)}
    ${section(words.ledger, list(event.statusChanges.map((change) => entry(event, change, language))))}
    ${event.participations.length === 0 ? null : section(words.who, (0, markup_js_1.html) `<dl>${roles(event, language)}</dl>`)}
    ${section(words.quotes, list(event.citations.map((citation) => quote(citation, language))))}
    ${section(words.links, list(linked.map(({ event: other }) => (0, markup_js_1.html) `<li>${(0, spoken_js_1.eventLink)(other, language)}</li>`)))}
  </article>`;
}
/** That title and summary are a translation, and from which language. */
function translated({ titleLanguage, tellings }, { words, language }) {
    const written = tellings.at(-1)?.language ?? titleLanguage;
    if (written === titleLanguage)
        return null;
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(written);
    return (0, markup_js_1.html) `<p class="first-soft">${words.translated} ${name ?? written}</p>`;
}
function section(heading, inside) {
    return (inside &&
        (0, markup_js_1.html) `<section>
      <h2>${heading}</h2>
      ${inside}
    </section>`);
}
function list(items) {
    return items.length === 0
        ? null
        : (0, markup_js_1.html) `<ul>
        ${items}
      </ul>`;
}
function facts(event, { words, when, language }) {
    const written = event.tellings[0]?.language;
    const told = [
        [words.when, when(event)],
        [words.status, (0, status_label_js_1.statusLabel)(event.kind, event.status, language)],
        [words.place, event.place && (0, place_in_js_1.placeIn)(event.place, language)],
        [words.format, event.format && (0, labels_js_1.label)('format', event.format, language)],
        [words.condition, event.condition, written],
        [words.consequence, event.consequence, written],
    ];
    return told.flatMap(([name, value, lang]) => value === null
        ? []
        : [
            (0, markup_js_1.html) `<div>
            <dt>${name}</dt>
            <dd dir="auto" lang="${lang ?? language}">${value}</dd>
          </div>`,
        ]);
}
function entry(event, change, { words, date, language }) {
    const isWrong = event.statusChanges.some(({ corrects }) => corrects === change.id);
    const said = [
        ...(change.saidBy ? [`${words.saidBy} ${change.saidBy.name}`] : []),
        `${words.known} ${date(change.knownOn)}`,
        ...(isWrong ? [words.corrected] : []),
    ];
    return (0, markup_js_1.html) `<li>
    <b>${(0, status_label_js_1.statusLabel)(event.kind, change.status, language)}</b> <bdi>${date(change.effectiveOn)}</bdi>
    <small>${said.map((one) => (0, markup_js_1.html) ` <bdi>${one}</bdi>`)}</small>
    ${change.note === null ? null : (0, markup_js_1.html) `<p dir="auto">${change.note}</p>`}
  </li>`;
}
/** Who takes part, by what they do in it. */
function roles({ participations }, { language, comma }) {
    return [...new Set(participations.map(({ role }) => role))].map((role) => {
        const actors = participations.filter((one) => one.role === role).map(({ actor }) => actor);
        const links = actors.map(({ slug, name }, at) => (0, markup_js_1.html) `${at === 0 ? '' : comma}<a href="/actors/${slug}"><bdi>${name}</bdi></a>`);
        return (0, markup_js_1.html) `<div>
      <dt>${(0, labels_js_1.label)('role', role, language)}</dt>
      <dd>${links}</dd>
    </div>`;
    });
}
function quote({ id, quote: said, language: tongue, translation, speaker, attribution, source }, { words, language, date }) {
    const translated = tongue === language ? undefined : translation?.[language];
    const from = [speaker?.name, attribution, source.publisher, source.publishedOn && date(source.publishedOn)];
    return (0, markup_js_1.html) `<li id="${(0, quote_anchor_js_1.quoteAnchor)(id)}">
    ${said === null ? null : (0, markup_js_1.html) `<blockquote lang="${tongue ?? ''}" dir="auto">${said}</blockquote>`}
    ${translated === undefined ? null : (0, markup_js_1.html) `<p><small>${words.translation}</small> <span lang="${language}">${translated}</span></p>`}
    <small>${from.filter((one) => typeof one === 'string').map((one) => (0, markup_js_1.html) ` <bdi>${one}</bdi>`)}</small>
    <a href="/sources/${source.slug}"><bdi lang="${source.language}">${source.title}</bdi></a>
  </li>`;
}
//# sourceMappingURL=event-html.js.map