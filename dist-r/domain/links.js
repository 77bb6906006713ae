"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.mayLink = mayLink;
exports.findCycle = findCycle;
const vocabulary_js_1 = require("./vocabulary.js");
/** Whether a link may join those there are. Give all links of its type that lead on from its `to`. */
function mayLink(links, link) {
    if (link.from === link.to)
        return refuse('link_to_itself', 'An event cannot be linked to itself');
    if (links.some(({ from, to, type }) => from === link.from && to === link.to && type === link.type)) {
        return refuse('link_exists', 'This link is there already');
    }
    return findCycle(links, link)
        ? refuse('link_cycle', `The link would lead back to its own event along ${link.type} links`)
        : { ok: true };
}
/**
 * The way by which a new link would come back to its own event, along links of its own type: event ids, the first and
 * last of them its `from`. Null when there is none, or where circles do no harm (see ACYCLIC_LINK_TYPES).
 *
 * @example findCycle([{ from: 'b', to: 'a', type: 'part_of' }], { from: 'a', to: 'b', type: 'part_of' }) // ['a', 'b', 'a']
 */
function findCycle(links, link) {
    if (!vocabulary_js_1.ACYCLIC_LINK_TYPES.some((type) => type === link.type))
        return null;
    if (link.from === link.to)
        return [link.from, link.to];
    const alike = links.filter(({ type }) => type === link.type);
    const cameFrom = new Map([[link.to, link.from]]);
    for (const id of cameFrom.keys()) {
        for (const { to } of alike.filter(({ from }) => from === id)) {
            if (to === link.from)
                return [...trail(cameFrom, id, link.from), link.from];
            if (!cameFrom.has(to))
                cameFrom.set(to, id);
        }
    }
    return null;
}
function trail(cameFrom, end, start) {
    const path = [end];
    for (let id = end; id !== start;) {
        id = cameFrom.get(id) ?? start;
        path.unshift(id);
    }
    return path;
}
function refuse(code, reason) {
    return { ok: false, code, reason };
}
//# sourceMappingURL=links.js.map