"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.overviewHtml = overviewHtml;
exports.overviewData = overviewData;
const fate_js_1 = require("../domain/follow-ups/fate.js");
const place_in_js_1 = require("../domain/places/called/place-in.js");
const learnt_js_1 = require("../domain/tongues/learnt.js");
const markup_js_1 = require("../common/markup.js");
const spoken_js_1 = require("./spoken.js");
/** The front page of a dossier, to be read. */
function overviewHtml(overview, language) {
    const { words, date, number, comma, query } = language;
    const { dossier, day, events, sources, firstOn, lastHappened, addedOn, next, overdue, recorded, standing } = overview;
    const sentence = overview.sentence || (query === '' ? '' : words.asKnown.replace('{{day}}', date(day)));
    const held = [
        `${number(events)} ${words.events}`,
        ...(sources === null ? [] : [`${number(sources)} ${words.sources}`]),
        ...(firstOn !== null && lastHappened !== null ? [`${date(firstOn)} ${words.to} ${date(lastHappened)}`] : []),
    ].join(comma);
    return (0, markup_js_1.html) `<div class="first-page">
    <h1><bdi>${dossier.title}</bdi></h1>
    ${sentence === '' ? null : (0, markup_js_1.html) `<p class="first-sentence"><bdi>${sentence}</bdi></p>`}
    <p class="first-soft">${held}.${addedOn === null ? null : ` ${words.added} ${date(addedOn)}.`}</p>
    <div class="first-columns">
      ${[
        column(words.next, next, words.noNext, language),
        column(words.overdue, overdue, words.noOverdue, language),
        column(words.recorded, recorded, words.noRecorded, language),
        column(words.standing, standing, words.noStanding, language),
    ]}
      <section>
        <h2>${words.meetings}</h2>
        <ul>
          ${fates(overview, language)}
        </ul>
        <p>
          <a href="/d/${dossier.slug}/follow-ups${query}">${(0, learnt_js_1.tongueOf)(language.language).pages.views['follow-ups']}</a>
        </p>
      </section>
    </div>
  </div>`;
}
/** The same for programs (schema.org). */
function overviewData({ dossier, sentence, firstOn, lastHappened, changedAt }) {
    return (0, markup_js_1.jsonLd)({
        ...{ '@type': 'Dataset', '@id': `/d/${dossier.slug}`, url: `/d/${dossier.slug}`, name: dossier.title },
        ...(sentence !== '' && { description: sentence }),
        ...(firstOn !== null && lastHappened !== null && { temporalCoverage: `${firstOn}/${lastHappened}` }),
        ...(changedAt !== null && { dateModified: changedAt }),
    });
}
function column(heading, { items, total }, none, language) {
    const count = total > items.length ? ` (${language.number(total)})` : '';
    return (0, markup_js_1.html) `<section>
    <h2>${heading}${count}</h2>
    ${items.length === 0
        ? (0, markup_js_1.html) `<p class="first-soft">${none}</p>`
        : (0, markup_js_1.html) `<ul>
            ${items.map((item) => line(item, language))}
          </ul>`}
  </section>`;
}
function line({ event, said, disputed, overdueDays }, language) {
    const { words, when, date, number, comma } = language;
    const notes = [
        when(event),
        event.place && (0, place_in_js_1.placeIn)(event.place, language.language),
        said?.by ? [said.by.name, date(said.on)].join(comma) : null,
        overdueDays === null ? null : `${number(overdueDays)} ${words.days}`,
        disputed ? words.disputed : null,
    ].filter((note) => note !== null);
    return (0, markup_js_1.html) `<li>${(0, spoken_js_1.eventLink)(event, language)} <small>${notes.map((note) => (0, markup_js_1.html) ` <bdi>${note}</bdi>`)}</small></li>`;
}
function fates({ meetings }, { words, number }) {
    return fate_js_1.FATES.map((fate) => (0, markup_js_1.html) `<li><b>${number(meetings[fate].part)}</b> ${words[fate]}</li>`);
}
//# sourceMappingURL=overview-html.js.map