"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.kindHue = void 0;
exports.markParts = markParts;
/** Outlines of the kinds in a box of 16 by 16: told apart without colour, solid or hollow. */
const KIND_LOOKS = {
    talks: { hue: 'talks', path: 'M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 1 1 0-12.4Z' },
    meeting: { hue: 'talks', path: 'M8 3.8a4.2 4.2 0 1 1 0 8.4a4.2 4.2 0 1 1 0-8.4Z' },
    contact: { hue: 'talks', path: 'M1.6 3.6h12.8v8.8H1.6Z' },
    statement: {
        hue: 'words',
        path: 'M3.4 2.2h9.2a1.6 1.6 0 0 1 1.6 1.6v5.6a1.6 1.6 0 0 1-1.6 1.6H8l-3.4 3.2V11H3.4a1.6 1.6 0 0 1-1.6-1.6V3.8a1.6 1.6 0 0 1 1.6-1.6Z',
    },
    threat: { hue: 'threats', path: 'M8 1.8L15 14H1Z' },
    commitment: { hue: 'words', path: 'M8 1.2L14.8 8L8 14.8L1.2 8Z' },
    deadline: { hue: 'threats', path: 'M2.6 1.6h10.8v1.6L9.4 8l4 4.8v1.6H2.6v-1.6l4-4.8l-4-4.8Z' },
    proposal: { hue: 'words', path: 'M3 1.6h6.6L13 5v9.4H3Z' },
    agreement: { hue: 'deeds', path: 'M2 2h12v6.2c0 3-2.4 5-6 6.4c-3.6-1.4-6-3.4-6-6.4Z' },
    decision: {
        hue: 'deeds',
        path: 'M4.8 2.4h6.4a2.4 2.4 0 0 1 2.4 2.4v6.4a2.4 2.4 0 0 1-2.4 2.4H4.8a2.4 2.4 0 0 1-2.4-2.4V4.8a2.4 2.4 0 0 1 2.4-2.4Z',
    },
    measure: { hue: 'deeds', path: 'M2.6 2.6h10.8v10.8H2.6Z' },
    incident: {
        hue: 'deeds',
        path: 'M8 .6l1.7 3.4 3.6-1.3-1.3 3.6L15.4 8 12 9.7l1.3 3.6-3.6-1.3L8 15.4 6.3 12l-3.6 1.3L4 9.7.6 8 4 6.3 2.7 2.7 6.3 4Z',
    },
};
/** Lines within the outline, in the ink of the outline, or cut out where that is solid. */
const INNER = {
    contact: 'M2 4.2L8 9l6-4.8',
    // A vote is told from what else is done by its check.
    decision: 'M5 8.2L7.2 10.4L11.2 5.8',
};
const GROUND = 'var(--ground, var(--paper))';
const LOOKS = {
    happened: { fill: 'currentColor', stroke: 'currentColor', width: 0.8 },
    open: { fill: GROUND, stroke: 'currentColor', width: 1.8 },
    overdue: { fill: 'var(--amber-pale)', stroke: 'var(--amber-mark)', width: 1.8 },
    moved: { fill: GROUND, stroke: 'var(--nil)', width: 1.35 },
    nothing: { fill: GROUND, stroke: 'var(--nil)', width: 1.35 },
};
/** What is drawn of an event: its kind by the shape, what became of it by the fill and what stands within. */
function markParts(kind, state) {
    const { stroke, ...look } = LOOKS[state];
    const line = (d, width, ink = stroke) => ({ d, fill: 'none', stroke: ink, width });
    const inner = INNER[kind];
    const outline = { d: KIND_LOOKS[kind].path, stroke, ...look };
    if (state === 'overdue')
        return [outline, line('M8 4.4v4.2M8 10.4v1.9', 1.9, 'var(--amber)')];
    if (state === 'moved')
        return [outline, line('M6.6 5.2L9.6 8l-3 2.8', 1.5)];
    const filled = [outline, ...(inner ? [line(inner, 1.4, state === 'happened' ? GROUND : stroke)] : [])];
    return state === 'nothing' ? [...filled, line('M1 15L15 1', 3.6, GROUND), line('M1.2 14.8L14.8 1.2', 1.5)] : filled;
}
/** For `data-hue`: gives the element, and all in it, `--hue` and `--hue-pale`. */
const kindHue = (kind) => KIND_LOOKS[kind].hue;
exports.kindHue = kindHue;
//# sourceMappingURL=marks.js.map