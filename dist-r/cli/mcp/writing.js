"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.addWriting = addWriting;
const node_crypto_1 = require("node:crypto");
const zod_1 = require("zod");
const vocabulary_js_1 = require("../../domain/vocabulary.js");
const tool_js_1 = require("./tool.js");
const told_js_1 = require("./told.js");
const WRITES = { readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: false };
const slug = zod_1.z.string().min(1).max(200);
const language = zod_1.z.string().max(35).describe('BCP 47');
const day = zod_1.z.iso.date();
const EVENT = {
    dossier: slug.describe('slug of the dossier'),
    kind: zod_1.z.enum(vocabulary_js_1.KINDS),
    title: zod_1.z.string().min(1).max(300),
    summary: zod_1.z.string().max(5_000).optional(),
    language: language.optional().describe('that title and summary are written in'),
    when: zod_1.z.string().max(100).describe('EDTF, as exact as the source is: 2026-02-06, 2026-02, 2026-02-06/2026-02-08'),
    timezone: zod_1.z.string().max(60).optional().describe('IANA zone of the place'),
    place: zod_1.z.string().max(200).optional(),
    saidAs: zod_1.z.string().max(300).optional().describe('the words that the window was made of'),
    knownOn: day.optional().describe('the day the public could know; needed where no source tells its day'),
    participations: zod_1.z
        .array(zod_1.z.strictObject({ actor: slug, role: zod_1.z.enum(vocabulary_js_1.ROLES) }))
        .max(50)
        .optional(),
    citations: zod_1.z
        .array(zod_1.z.strictObject({
        source: slug.describe('slug of a source that is there (draft_source)'),
        quote: zod_1.z.string().max(5_000).optional().describe('word for word, in the language it was printed in'),
        language: language.optional().describe('of the quote'),
        anchor: zod_1.z
            .strictObject({
            exact: zod_1.z.string().min(1).max(20_000),
            prefix: zod_1.z.string().max(200).optional(),
            suffix: zod_1.z.string().max(200).optional(),
        })
            .optional()
            .describe('where the words stand in the document: as they are there, with what is before and behind'),
        stance: zod_1.z.enum(vocabulary_js_1.STANCES).optional(),
        credibility: zod_1.z.number().int().min(1).max(6).optional().describe('Admiralty grade of the item; 6 is unknown'),
        speaker: slug.optional(),
        attribution: zod_1.z.string().max(500).optional(),
        knownOn: day.optional(),
    }))
        .min(1)
        .max(20)
        .describe('what it rests on; an event without a source is not worth a draft'),
};
/** Tools that make drafts and suggestions, which a person then reviews; none publishes or changes what is published. */
function addWriting(mcp, server) {
    const post = async (path, json) => {
        // The same asked twice, as agents do after a lost answer, is done once.
        const key = (0, node_crypto_1.createHash)('sha256')
            .update(JSON.stringify([path, json]))
            .digest('hex');
        return (await (await server.ask(path, { method: 'POST', json, headers: { 'idempotency-key': key } })).json());
    };
    (0, tool_js_1.addTool)(mcp, 'draft_event', {
        title: 'Draft an event',
        description: 'Records an event as a draft that no reader sees until an editor publishes it. Search first: the event may be there.',
        input: EVENT,
        annotations: WRITES,
    }, async (event) => ({
        drafted: (0, told_js_1.eventOf)(await post('/api/events', { ...event, review: 'draft' }), server.address),
    }));
    (0, tool_js_1.addTool)(mcp, 'draft_source', {
        title: 'Add a source to cite',
        description: 'Records a document that drafts can cite; readers see it once a published event does. Its title and address, not its text.',
        input: {
            publisher: zod_1.z.string().min(1).max(200).describe('slug, or name of a new one'),
            kind: zod_1.z.enum(vocabulary_js_1.SOURCE_KINDS).optional(),
            title: zod_1.z.string().min(1).max(500),
            language,
            url: zod_1.z.url().max(2_000),
            publishedOn: zod_1.z.string().max(20).optional().describe('day, month or year (EDTF)'),
        },
        annotations: WRITES,
    }, async (source) => {
        const { slug: made, id } = await post('/api/sources', source);
        return { source: { slug: made, id } };
    });
    (0, tool_js_1.addTool)(mcp, 'suggest_change', {
        title: 'Suggest a correction',
        description: 'Suggests to change a published event; an editor accepts or rejects it. Nothing changes before.',
        input: {
            ref: slug.describe('ref or id of the event'),
            version: zod_1.z.number().int().min(1).describe('“version” of the event as it was read'),
            reason: zod_1.z.string().min(1).max(2_000).describe('why, with the evidence'),
            changes: zod_1.z
                .record(zod_1.z.string(), zod_1.z.unknown())
                .describe('fields as in PATCH /api/events/{id}: {"place": "Geneva"}, {"tellings": …}; lists of parts come whole'),
        },
        annotations: WRITES,
    }, async ({ ref, version, reason, changes }) => {
        const path = `/api/events/${encodeURIComponent(ref)}/suggestions`;
        const { items } = await post(path, {
            changes,
            baseVersion: version,
            reason,
        });
        const made = items.at(-1);
        return { suggestion: { id: made?.id, state: made?.state, of: ref } };
    });
}
//# sourceMappingURL=writing.js.map