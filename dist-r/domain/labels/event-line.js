"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.eventLine = eventLine;
const place_in_js_1 = require("../places/called/place-in.js");
const describe_when_js_1 = require("../time/describe-when.js");
const labels_js_1 = require("./labels.js");
const status_label_js_1 = require("./status-label.js");
/** What an event is, how it stands, when and where, in one line: `Talks · confirmed · 6 February 2026 · Muscat`. */
function eventLine({ kind, status, when, timezone, place }, language) {
    const words = [
        (0, labels_js_1.label)('kind', kind, language),
        (0, status_label_js_1.statusLabel)(kind, status, language),
        (0, describe_when_js_1.describeWhen)({ when, timezone }, language),
    ];
    return [...words, ...(place === null ? [] : [(0, place_in_js_1.placeIn)(place, language)])].join(' · ');
}
//# sourceMappingURL=event-line.js.map