"use strict";
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", { value: true });
exports.PART_KINDS = void 0;
exports.withoutPart = withoutPart;
const uuidv7_1 = require("uuidv7");
const identifier_js_1 = require("../../common/identifier.js");
const problem_js_1 = require("../../common/problem.js");
const compose_js_1 = require("./compose.js");
const dto = __importStar(require("./event-part-writing.dto.js"));
const mentions_js_1 = require("./mentions.js");
const taking_part_js_1 = require("./taking-part.js");
const PARTICIPATIONS = {
    list: 'participations',
    summaries: { add: 'Name an actor in an event', remove: 'Take a participation out of an event' },
    Added: dto.NewParticipationDto,
    async add(document, part, manager) {
        const names = await (0, mentions_js_1.resolve)(manager, (0, mentions_js_1.mentionsIn)({ participations: [part] }, { alone: true }));
        const id = (0, uuidv7_1.uuidv7)();
        const made = (0, taking_part_js_1.participation)(part, (0, compose_js_1.nextOrdinal)(document.participations), names);
        const participations = { ...document.participations, [id]: made };
        return { ...document, participations, acts: { ...document.acts, ...(0, taking_part_js_1.actsOf)(document, part, id, names, '') } };
    },
    change: {
        summary: 'Change who takes part, or in which role',
        Changed: dto.ParticipationChangeDto,
        to: (partId) => async (document, change, manager) => {
            const [id, there] = partOf(document, 'participations', partId);
            const input = { ...there, ...given(change) };
            const names = await (0, mentions_js_1.resolve)(manager, (0, mentions_js_1.mentionsIn)({ participations: [input] }, { alone: true }));
            const participations = { ...document.participations, [id]: (0, taking_part_js_1.participation)(input, there.ordinal, names) };
            const others = Object.entries(document.acts).filter(([, { participation: whose }]) => whose !== id);
            const acts = { ...Object.fromEntries(others), ...(0, taking_part_js_1.actsOf)(document, input, id, names, '') };
            return { ...document, participations, acts };
        },
    },
};
const CITATIONS = {
    list: 'citations',
    summaries: { add: 'Cite a source, with what it claims', remove: 'Take a citation out of an event' },
    Added: dto.NewCitationDto,
    async add(document, part, manager) {
        const names = await (0, mentions_js_1.resolve)(manager, (0, mentions_js_1.mentionsIn)({ citations: [part] }, { alone: true }));
        const id = (0, uuidv7_1.uuidv7)();
        const day = names('source', part.source).day ?? part.knownOn ?? document.knownOn;
        const claims = (part.claims ?? []).map((input) => [(0, uuidv7_1.uuidv7)(), (0, compose_js_1.claim)(input, id, day)]);
        return {
            ...document,
            citations: { ...document.citations, [id]: (0, compose_js_1.citation)(part, (0, compose_js_1.nextOrdinal)(document.citations), names) },
            claims: { ...document.claims, ...Object.fromEntries(claims) },
        };
    },
    change: {
        summary: 'Change what is given of a citation',
        Changed: dto.CitationChangeDto,
        to: (partId) => async (document, change, manager) => {
            const [id, there] = partOf(document, 'citations', partId);
            const input = { ...there, ...given(change) };
            const names = await (0, mentions_js_1.resolve)(manager, (0, mentions_js_1.mentionsIn)({ citations: [input] }, { alone: true }));
            const made = (0, compose_js_1.citation)(input, there.ordinal, names);
            return { ...document, citations: { ...document.citations, [id]: made } };
        },
    },
};
const CLAIMS = {
    list: 'claims',
    summaries: { add: 'Record what a citation says of a contested field', remove: 'Take a claim out of an event' },
    Added: dto.NewClaimDto,
    async add(document, part, manager) {
        const on = part.citation.toLowerCase();
        const cited = document.citations[on];
        if (!cited) {
            const detail = 'The event has no such citation: a claim rests on one of its own.';
            const reason = { code: 'unknown_reference', parameters: { thing: 'citation', name: on } };
            throw new problem_js_1.Problem('validation_failed', detail, [{ pointer: '/citation', ...reason, detail }]);
        }
        const names = await (0, mentions_js_1.resolve)(manager, [{ what: 'source', name: cited.source, pointer: '/citation' }]);
        const made = (0, compose_js_1.claim)(part, on, names('source', cited.source).day ?? cited.knownOn ?? document.knownOn);
        return { ...document, claims: { ...document.claims, [(0, uuidv7_1.uuidv7)()]: made } };
    },
};
const LINKS = {
    list: 'links',
    summaries: { add: 'Link an event to an earlier one', remove: 'Take a link out of an event' },
    Added: dto.NewLinkDto,
    async add(document, part, manager) {
        const names = await (0, mentions_js_1.resolve)(manager, (0, mentions_js_1.mentionsIn)({ links: [part] }, { alone: true }));
        return { ...document, links: { ...document.links, [(0, uuidv7_1.uuidv7)()]: (0, compose_js_1.link)(part, document.knownOn, names) } };
    },
};
/** Each as the router sees it, which checks bodies against the class that the kind names before it hands them over. */
exports.PART_KINDS = [PARTICIPATIONS, CITATIONS, CLAIMS, LINKS];
/** The document without a part; a citation takes its claims with it, a party its acts. Throws `not_found`. */
function withoutPart(document, list, partId) {
    const [id] = partOf(document, list, partId);
    const acts = Object.entries(document.acts).filter(([, { participation: whose }]) => whose !== id);
    const claims = Object.entries(document.claims).filter(([, { citation: on }]) => list !== 'citations' || on !== id);
    const rest = Object.entries(list === 'claims' ? document.claims : document[list]).filter(([own]) => own !== id);
    return {
        ...document,
        acts: Object.fromEntries(acts),
        claims: Object.fromEntries(claims),
        [list]: Object.fromEntries(rest),
    };
}
/** The part of that id; throws `not_found`. */
function partOf(document, list, partId) {
    const id = partId.toLowerCase();
    const found = (0, identifier_js_1.isUuid)(id) && Object.hasOwn(document[list], id) ? document[list][id] : undefined;
    if (!found)
        throw (0, identifier_js_1.notFound)(`part of ${list}`, partId);
    return [id, found];
}
function given(change) {
    return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
//# sourceMappingURL=part-kinds.js.map