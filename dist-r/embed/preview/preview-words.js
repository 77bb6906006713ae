"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.previewWords = previewWords;
const status_label_js_1 = require("../../domain/labels/status-label.js");
const event_list_js_1 = require("../page/event-list.js");
/** Of a sentence so many characters stand above the picture, in two lines. */
const MOST = 200;
/** What stands around the picture: of the dossier, or of the event that it is opened on. */
function previewWords({ dossier, chosen, events, view, total, today }, knownOn, speech) {
    const { words, counting } = speech;
    const event = chosen === null ? undefined : events.find((one) => (0, event_list_js_1.refOf)(one) === chosen.address);
    const span = speech.span({ from: new Date(view.from), to: new Date(view.to) });
    const told = event
        ? [speech.when(event), (0, status_label_js_1.statusLabel)(event.kind, event.status, speech.language), event.summary]
        : [dossier.sentence, span, counting(words.events, Math.max(total, events.length))];
    const day = speech.date(knownOn ?? today.toISOString().slice(0, 10));
    return {
        title: event?.title ?? chosen?.title ?? dossier.title,
        asOf: knownOn === undefined ? day : words.knownOn(day),
        about: () => shortened(told.filter((part) => part !== '').join(' · ')),
        sources: [event ? dossier.title : words.drawn, 'Démarche'],
    };
}
function shortened(text) {
    return text.length <= MOST ? text : `${text.slice(0, MOST).replace(/\s+\S*$/, '')}…`;
}
//# sourceMappingURL=preview-words.js.map