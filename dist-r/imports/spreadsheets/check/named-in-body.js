"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.actorsIn = actorsIn;
exports.mentionsOf = mentionsOf;
const mentions_js_1 = require("../../../events/writing/mentions.js");
const row_body_js_1 = require("./row-body.js");
/** Names of those in a row who are not there yet. */
function actorsIn(body) {
    return mentions(body).flatMap(({ what, name }) => what === 'actor' && name.startsWith(row_body_js_1.NEW) ? [name.slice(row_body_js_1.NEW.length)] : []);
}
/** Whatever a row names that is there, under the line of the row. */
function mentionsOf(body, line) {
    return mentions(body)
        .filter(({ name }) => !name.startsWith(row_body_js_1.NEW))
        .map((mention) => ({ ...mention, pointer: `/rows/${line}${mention.pointer}` }));
}
function mentions({ event, patch }) {
    const changed = Object.values(patch?.actors ?? {}).flat();
    return [
        ...(0, mentions_js_1.mentionsIn)(event),
        ...changed.map((name) => ({ what: 'actor', name, pointer: '/participations' })),
    ];
}
//# sourceMappingURL=named-in-body.js.map