"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.unknownIssues = unknownIssues;
const refusal_js_1 = require("../../domain/refusals/refusal.js");
/** Which of its issues are none of its dossier, by pointers into its list of them. */
async function unknownIssues(manager, { dossier, issues }) {
    const named = Object.values(issues)
        .sort((a, b) => a.ordinal - b.ordinal)
        .map(({ issue }) => issue);
    if (named.length === 0)
        return [];
    const rows = await manager.query('SELECT slug FROM issues WHERE dossier_id = $1', [dossier]);
    const known = new Set(rows.map(({ slug }) => slug));
    return named.flatMap((name, index) => known.has(name)
        ? []
        : [
            (0, refusal_js_1.refusal)(`/issues/${index}/issue`, { code: 'unknown_reference', parameters: { thing: 'issue', name } }, `The dossier has no issue “${name}”.`),
        ]);
}
//# sourceMappingURL=check-issues.js.map