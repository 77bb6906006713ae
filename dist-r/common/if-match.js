"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.HeedsIfMatch = exports.NeedsIfMatch = void 0;
exports.etag = etag;
exports.requireMatch = requireMatch;
const swagger_1 = require("@nestjs/swagger");
const problem_js_1 = require("./problem.js");
/** The entity tag of a version: what a write sends back as If-Match (RFC 9110). */
function etag(version) {
    return `"${version}"`;
}
/** On a handler that calls {@link requireMatch}: says in the API's document that If-Match is needed. */
const NeedsIfMatch = () => (0, swagger_1.ApiHeader)({
    name: 'If-Match',
    required: true,
    description: 'The ETag of the version that was read; 412 where it is not the newest, 428 without it',
});
exports.NeedsIfMatch = NeedsIfMatch;
/** On a handler that heeds If-Match where it is sent, and says so in the API's document. */
const HeedsIfMatch = () => (0, swagger_1.ApiHeader)({
    name: 'If-Match',
    required: false,
    description: 'The ETag of the version that was read; 412 where it is not the newest',
});
exports.HeedsIfMatch = HeedsIfMatch;
/**
 * Sees to it that a write is about the version that its writer has seen: `ifMatch` is the header If-Match as it came, one
 * entity tag or several (RFC 9110), or `*` for whatever is there. Throws `if_match_missing` (428) without it, `stale` (412)
 * with the version there is now where that is not among them.
 */
function requireMatch(ifMatch, version) {
    if (ifMatch === undefined || ifMatch.trim() === '') {
        throw new problem_js_1.Problem('if_match_missing', 'Send the ETag of the version that you have read as If-Match.', [
            { pointer: '/If-Match', code: 'if_match_missing', detail: 'If-Match is missing.' },
        ]);
    }
    if (ifMatch.split(',').some((tag) => tag.trim() === '*' || versionOf(tag.trim()) === String(version)))
        return;
    const detail = `It has been changed since: version ${version} is there now.`;
    throw new problem_js_1.Problem('stale', detail, [{ pointer: '/If-Match', code: 'stale', parameters: { version }, detail }], {
        version,
    });
}
/** The version that a tag begins with: what was read has a tag of its own for each form that it was read in. */
function versionOf(tag) {
    return /^"(\d+)(-[\w.-]+)?"$/.exec(tag)?.[1];
}
//# sourceMappingURL=if-match.js.map