"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FILTER_NAMES = exports.EVENT_FILTERS = void 0;
const status_js_1 = require("./lifecycle/status.js");
const vocabulary_js_1 = require("./vocabulary.js");
const anyOf = (of) => ({ of, repeatable: true, briefing: false });
const once = (of) => ({ of, repeatable: false, briefing: false });
/**
 * The filters that events, timeline, follow-ups, the other views, exports and the address bar share, by the names that
 * all of them use, in the order in which they are explained and shown.
 */
exports.EVENT_FILTERS = {
    dossier: anyOf('name'),
    actor: anyOf('name'),
    role: anyOf(vocabulary_js_1.ROLES),
    kind: anyOf(vocabulary_js_1.KINDS),
    status: anyOf(status_js_1.STATUSES),
    issue: anyOf('name'),
    source: anyOf('name'),
    track: anyOf('text'),
    review: anyOf(vocabulary_js_1.REVIEWS),
    author: anyOf('name'),
    from: { ...once('edtf'), briefing: true },
    to: { ...once('edtf'), briefing: true },
    q: once('text'),
    overdue: once(['true']),
    disputed: once(['true']),
    knownOn: { ...once('day'), briefing: true },
};
exports.FILTER_NAMES = Object.keys(exports.EVENT_FILTERS);
//# sourceMappingURL=event-filters.js.map