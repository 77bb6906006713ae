"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.addReading = addReading;
const zod_1 = require("zod");
const state_js_1 = require("../../domain/follow-ups/state.js");
const vocabulary_js_1 = require("../../domain/vocabulary.js");
const tool_js_1 = require("./tool.js");
const told_js_1 = require("./told.js");
const READS = { readOnlyHint: true, openWorldHint: false };
/** So many events are told whole in one answer. */
const WHOLE = 20;
/** As many hits as a search tells: of these, events and quotes are told as events, of which so many are wanted. */
const HITS = 50;
const REF = zod_1.z.string().min(1).max(200).describe('ref (IRUS-2026-014), slug or id of the event');
const DOSSIER = zod_1.z.string().max(200).optional().describe('slug of a dossier');
const PAGE = {
    limit: zod_1.z.number().int().min(1).max(50).default(20).describe('at most so many'),
    cursor: zod_1.z.string().max(500).optional().describe('nextCursor of the answer before'),
};
const FILTERS = {
    actor: zod_1.z.array(zod_1.z.string().max(200)).optional().describe('slugs of actors, any of them'),
    from: zod_1.z.string().max(50).optional().describe('events not over before that day (EDTF)'),
    to: zod_1.z.string().max(50).optional().describe('events begun by that day (EDTF)'),
};
/** Tools that answer from the record and change nothing. */
function addReading(mcp, server) {
    const json = async (path, query) => (await (await server.ask(path, { query: (0, tool_js_1.queryOf)(query) })).json());
    const one = async (address, { knownOn, lang }) => (0, told_js_1.eventOf)(await json(`/api/events/${encodeURIComponent(address)}`, { knownOn, lang }), server.address);
    (0, tool_js_1.addTool)(mcp, 'search', {
        title: 'Search the record',
        description: 'Finds events by words, names, quotes, places or days, best first, each with its quotes, sources and grades. Also names actors, places and sources that match.',
        input: {
            q: zod_1.z.string().min(1).max(200),
            dossier: DOSSIER,
            limit: zod_1.z.number().int().min(1).max(WHOLE).default(10).describe('at most so many events'),
            ...tool_js_1.LOOKING_BACK,
        },
        annotations: READS,
    }, async ({ limit, ...asked }) => {
        const { items } = await json('/api/search', { ...asked, limit: HITS });
        const addresses = items.filter(({ type }) => type === 'event' || type === 'quote').map(({ address }) => address);
        const others = items.filter(({ type }) => type !== 'event' && type !== 'quote');
        return {
            events: await inTurn([...new Set(addresses)].slice(0, limit), (address) => one(address, asked)),
            others: others.map(({ type, address, title }) => ({ type, address, title })),
        };
    });
    (0, tool_js_1.addTool)(mcp, 'event', {
        title: 'One event',
        description: 'One event whole: what it is called, how it stands, its ledger, who took part, every citation with quote and grade, rival claims, links.',
        input: { ref: REF, ...tool_js_1.LOOKING_BACK },
        annotations: READS,
    }, async ({ ref, ...back }) => ({ event: await one(ref, back) }));
    (0, tool_js_1.addTool)(mcp, 'chain', {
        title: 'The thread of an event',
        description: `What led to an event and what came of it, oldest first, with the links between them. The first ${WHOLE} come whole, others in a line.`,
        input: { ref: REF, ...tool_js_1.LOOKING_BACK },
        annotations: READS,
    }, async ({ ref, ...back }) => {
        const { items, links } = await json(`/api/events/${encodeURIComponent(ref)}/chain`, back);
        const refs = new Map(items.map((event) => [event.id, event.ref ?? event.id]));
        return {
            events: await inTurn(items.slice(0, WHOLE), ({ id }) => one(id, back)),
            more: items.slice(WHOLE).map(told_js_1.lineOf),
            links: links.map(({ type, from, to }) => ({ type, from: refs.get(from), to: refs.get(to) })),
        };
    });
    (0, tool_js_1.addTool)(mcp, 'follow_ups', {
        title: 'What became of announced steps',
        description: 'Announced next steps: by whom, when and in what words, for which window, and what became of each, with the slip in days.',
        input: {
            dossier: DOSSIER,
            state: zod_1.z.array(zod_1.z.enum(state_js_1.FOLLOW_UP_STATES)).optional(),
            kind: zod_1.z.array(zod_1.z.enum(vocabulary_js_1.KINDS)).optional(),
            ...{ ...FILTERS, ...PAGE, ...tool_js_1.LOOKING_BACK },
        },
        annotations: READS,
    }, async (asked) => {
        const { items, total, nextCursor } = await json('/api/follow-ups', asked);
        return { total, nextCursor, followUps: items.map(followUpOf) };
    });
    (0, tool_js_1.addTool)(mcp, 'positions', {
        title: 'Who says what on an issue',
        description: 'What each side of a dossier has stated on an issue over time, with the quotes it rests on. Without an issue: the issues of the dossier.',
        input: {
            dossier: zod_1.z.string().min(1).max(200).describe('slug of the dossier'),
            issue: zod_1.z.string().max(100).optional().describe('slug of the issue'),
            ...{ ...FILTERS, ...PAGE, ...tool_js_1.LOOKING_BACK },
        },
        annotations: READS,
    }, async ({ issue, dossier, ...asked }) => {
        if (issue === undefined) {
            const path = `/api/dossiers/${encodeURIComponent(dossier)}/issues`;
            const { items } = await json(path, { lang: asked.lang });
            return { issues: items.map(({ slug, label }) => ({ slug, label })) };
        }
        const { sides, nextCursor } = await json('/api/positions', { issue, dossier, ...asked });
        return {
            issue,
            nextCursor,
            sides: sides.map((of) => ({ side: of.side.slug, positions: of.positions.map(positionOf) })),
        };
    });
}
function followUpOf({ event, dossier, announcement, window, state, fate, instead, heldOn, slipDays, moved, }) {
    const { by, on, knownOn, status, quotes, source } = announcement;
    return {
        event: (0, told_js_1.lineOf)(event),
        dossier: dossier.slug,
        announced: {
            by: by?.name ?? null,
            on,
            knownOn,
            as: status,
            quotes: quotes.map(told_js_1.quoteOf),
            source: (0, told_js_1.namedSource)(source),
        },
        window,
        ...{ state, fate, heldOn, slipDays, moved },
        instead: instead === null ? null : (0, told_js_1.lineOf)(instead),
    };
}
function positionOf({ event, actor, reportedBy, day, stance, moved, quotes }) {
    return {
        event: (0, told_js_1.lineOf)(event),
        ...{ actor: actor.slug, reportedBy: reportedBy?.slug ?? null, day, stance, moved },
        quotes: quotes.map(told_js_1.quoteOf),
    };
}
/** One after the other: an agent is one reader, and takes no more of the server than one. */
async function inTurn(items, ask) {
    const answers = [];
    for (const item of items)
        answers.push(await ask(item));
    return answers;
}
//# sourceMappingURL=reading.js.map