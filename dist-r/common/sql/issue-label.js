"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.issueLabel = issueLabel;
/**
 * What issue `issue` is called in the language asked for; in the dossier's own where it has no name in it, else in any. A row
 * `d` of its dossier stands beside it.
 */
function issueLabel({ inLanguage }, issue, dossier) {
    const own = `${issue}.labels ->> coalesce(${dossier}.languages[1], 'en')`;
    const any = `(SELECT l.value FROM jsonb_each_text(${issue}.labels) l ORDER BY l.key LIMIT 1)`;
    return inLanguage(`${issue}.labels`, `coalesce(${own}, ${any})`);
}
//# sourceMappingURL=issue-label.js.map