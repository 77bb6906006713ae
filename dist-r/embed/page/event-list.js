"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.refOf = void 0;
exports.eventList = eventList;
exports.facts = facts;
const markup_js_1 = require("../../common/markup.js");
const labels_js_1 = require("../../domain/labels/labels.js");
const status_label_js_1 = require("../../domain/labels/status-label.js");
const place_in_js_1 = require("../../domain/places/called/place-in.js");
const marks_js_1 = require("../../domain/marks/marks.js");
const mark_state_js_1 = require("../../domain/lifecycle/mark-state.js");
/** Events to be read: each opens to its facts, with or without a script. `addressOf` leads to one by its ref. */
function eventList(events, speech, addressOf, chosen) {
    return (0, markup_js_1.html) `<ol class="events">
    ${events.map((event) => entry(event, speech, addressOf, chosen))}
  </ol>`;
}
/** What quotes an event: its ref, which all have that readers see. */
const refOf = ({ ref, id }) => ref ?? id;
exports.refOf = refOf;
function entry(event, speech, addressOf, chosen) {
    const { words, when } = speech;
    const ref = (0, exports.refOf)(event);
    const status = speech.labels.note(event);
    return (0, markup_js_1.html) `<li id="event-${ref}" data-ref="${ref}">
    <details ${ref === chosen ? new markup_js_1.Markup('open') : ''}>
      <summary>
        <span class="day">${when(event)}</span> ${mark(event)}
        <span class="what"
          ><bdi class="title" lang="${event.titleLanguage}">${event.title}</bdi
          >${status === '' ? '' : (0, markup_js_1.html) ` <small>${status}</small>`}</span
        >
      </summary>
      <div class="facts">${facts(event, speech)}</div>
      <p><a href="${addressOf(ref)}" target="_blank" rel="noopener">${words.read}</a></p>
    </details>
  </li>`;
}
/** What an event is, who takes part and who says so. */
function facts(event, { words, language, counting, comma }) {
    const who = [...new Map(event.participations.map(({ actor }) => [actor.slug, actor.name])).values()];
    const status = (0, status_label_js_1.statusLabel)(event.kind, event.status, language);
    const rows = [
        [words.status, event.overdue ? [status, words.overdue].join(comma) : status],
        [words.place, event.place && (0, place_in_js_1.placeIn)(event.place, language)],
        [words.who, who.length === 0 ? null : who.map((name, at) => (0, markup_js_1.html) `${at === 0 ? '' : comma}<bdi>${name}</bdi>`)],
        [
            words.disputed,
            event.disputed.length === 0
                ? null
                : event.disputed.map((field) => (0, labels_js_1.label)('claimField', field, language)).join(comma),
        ],
    ];
    return (0, markup_js_1.html) `${event.summary === '' ? '' : (0, markup_js_1.html) `<p class="summary" lang="${event.titleLanguage}" dir="auto">${event.summary}</p>`}
    <dl>
      ${rows
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (0, markup_js_1.html) `<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`)}
    </dl>
    <p class="soft">
      ${(0, labels_js_1.label)('kind', event.kind, language)} · <bdi>${(0, exports.refOf)(event)}</bdi> ·
      ${counting(words.sources, event.sourceCount)}
    </p>`;
}
function mark({ kind, status, overdue }) {
    const parts = (0, marks_js_1.markParts)(kind, (0, mark_state_js_1.markStateOf)(kind, status, overdue)).map(({ d, fill, stroke, width }) => (0, markup_js_1.html) `<path d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round" />`);
    return (0, markup_js_1.html) `<svg data-mark data-hue="${(0, marks_js_1.kindHue)(kind)}" viewBox="0 0 16 16" aria-hidden="true">${parts}</svg>`;
}
//# sourceMappingURL=event-list.js.map