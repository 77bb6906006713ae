"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeIssues = writeIssues;
const uuidv7_1 = require("uuidv7");
const problem_js_1 = require("../common/problem.js");
const insert_all_js_1 = require("../database/insert-all.js");
const slug_js_1 = require("../domain/slug.js");
const issue_entity_js_1 = require("./issue.entity.js");
/**
 * Gives a dossier these issues, in this order, in place of those it has. Throws `conflict` where one is to go that events
 * are about, and `validation_failed` where two have one slug.
 */
async function writeIssues(manager, dossierId, inputs) {
    const wanted = inputs.map(({ slug, labels }, ordinal) => ({
        ...{ dossierId, ordinal, labels: { ...labels } },
        slug: slug ?? (0, slug_js_1.slugify)(labels['en'] ?? Object.values(labels)[0] ?? ''),
    }));
    refuseTwice(wanted.map(({ slug }) => slug));
    const there = await manager.find(issue_entity_js_1.Issue, { where: { dossierId } });
    const gone = there.filter(({ slug }) => !wanted.some((issue) => issue.slug === slug));
    await refuseUsed(manager, dossierId, gone.map(({ slug }) => slug));
    for (const { id } of gone)
        await manager.delete(issue_entity_js_1.Issue, { id });
    for (const { id, slug } of there) {
        const issue = wanted.find((one) => one.slug === slug);
        if (issue)
            await manager.update(issue_entity_js_1.Issue, { id }, { ordinal: issue.ordinal, labels: issue.labels });
    }
    const fresh = wanted.filter(({ slug }) => !there.some((issue) => issue.slug === slug));
    await (0, insert_all_js_1.insertAll)(manager, issue_entity_js_1.Issue, fresh.map((issue) => ({ ...issue, id: (0, uuidv7_1.uuidv7)() })));
}
function refuseTwice(slugs) {
    const index = slugs.findIndex((slug, at) => slugs.indexOf(slug) < at);
    const slug = slugs[index];
    if (slug === undefined)
        return;
    const detail = `“${slug}” stands twice.`;
    const refusal = { pointer: `/issues/${index}/slug`, code: 'slug_twice', parameters: { slug }, detail };
    throw new problem_js_1.Problem('validation_failed', detail, [refusal]);
}
async function refuseUsed(manager, dossierId, slugs) {
    const [used] = await manager.query('SELECT issue FROM event_issues WHERE dossier_id = $1 AND issue = ANY ($2::text[]) LIMIT 1', [dossierId, slugs]);
    if (!used)
        return;
    const { issue } = used;
    const detail = `Events are about “${issue}”: it can be renamed, but not removed.`;
    throw new problem_js_1.Problem('conflict', detail, [{ pointer: '/issues', code: 'issue_in_use', parameters: { issue }, detail }]);
}
//# sourceMappingURL=dossier-issues.js.map