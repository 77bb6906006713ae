"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.survivorsOf = survivorsOf;
exports.withSurvivors = withSurvivors;
/**
 * What stands for those of a document that have been merged. Locks all that it names: whoever merges two of them waits
 * until the transaction ends, or is seen.
 */
async function survivorsOf(manager, document) {
    const { participations, acts, issues, citations } = document;
    const actors = [
        ...[...Object.values(participations), ...Object.values(issues)].map(({ actor }) => actor),
        ...Object.values(issues).map(({ reportedBy }) => reportedBy),
        ...Object.values(citations).map(({ speaker }) => speaker),
    ];
    const sources = [...Object.values(citations), ...Object.values(acts)].flatMap(({ source }) => source ?? []);
    const survivors = new Map();
    for (const [table, ids] of Object.entries({ actors, sources })) {
        const rows = await manager.query(`SELECT id, merged_into_id AS survivor FROM ${table} WHERE id = ANY ($1::uuid[]) ORDER BY id FOR KEY SHARE`, [ids]);
        for (const { id, survivor } of rows)
            if (survivor !== null)
                survivors.set(id, survivor);
    }
    return survivors;
}
/**
 * The document with the survivors in it. Who then stands twice in one role, or has two positions on one issue, keeps the
 * first, as a merge does.
 */
function withSurvivors(document, survivors) {
    const alive = (id) => ((id !== null && survivors.get(id)) || id);
    const { participations, acts, issues, citations } = document;
    const taking = mapped(participations, (part) => ({ ...part, actor: alive(part.actor) }));
    const inRole = ({ actor, role }) => `${role} ${actor}`;
    const kept = firstOfEach(taking, inRole);
    const idsByRole = new Map(Object.entries(kept).map(([id, part]) => [inRole(part), id]));
    // What the one did that stood there twice, the other has done.
    const whose = (id) => idsByRole.get(taking[id] ? inRole(taking[id]) : '') ?? id;
    return {
        ...document,
        participations: kept,
        acts: firstOfEach(mapped(acts, (part) => ({
            ...part,
            participation: whose(part.participation),
            source: alive(part.source),
        })), ({ participation, act, on }) => `${participation} ${act} ${on}`),
        issues: firstOfEach(mapped(issues, (part) => ({ ...part, actor: alive(part.actor), reportedBy: alive(part.reportedBy) })), ({ actor, issue, reportedBy, knownOn }) => [issue, actor, reportedBy, knownOn].join(' ')),
        citations: mapped(citations, (part) => ({ ...part, source: alive(part.source), speaker: alive(part.speaker) })),
    };
}
function mapped(parts, change) {
    return Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, change(part)]));
}
function firstOfEach(parts, keyOf) {
    const kept = new Map();
    const inOrder = Object.entries(parts).sort(([, a], [, b]) => a.ordinal - b.ordinal);
    for (const entry of inOrder) {
        const key = keyOf(entry[1]);
        if (!kept.has(key))
            kept.set(key, entry);
    }
    return Object.fromEntries(kept.values());
}
//# sourceMappingURL=survivors.js.map