"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Problem = void 0;
exports.codeOfStatus = codeOfStatus;
exports.statusOfCode = statusOfCode;
exports.meaningsOf = meaningsOf;
/** HTTP status and title of each code. */
const PROBLEMS = {
    bad_request: [400, 'The request cannot be read'],
    validation_failed: [400, 'Some values cannot be accepted'],
    bad_cursor: [400, 'The cursor is not one of ours'],
    bad_id: [400, 'The identifier cannot be read'],
    unauthorised: [401, 'Sign in first'],
    forbidden: [403, 'Not allowed'],
    not_found: [404, 'Nothing here'],
    method_not_allowed: [405, 'This cannot be done here'],
    not_acceptable: [406, 'That form is not offered'],
    timeout: [408, 'The request took too long to arrive'],
    conflict: [409, 'This contradicts what is already there'],
    like_known: [409, 'It may be known already'],
    gone: [410, 'No longer here'],
    stale: [412, 'Somebody else was faster'],
    too_large: [413, 'The request is too large'],
    uri_too_long: [414, 'The address is too long'],
    unsupported_media_type: [415, 'That kind of content is not taken'],
    idempotency_key_reused: [422, 'The key stands for another request'],
    if_match_missing: [428, 'Say which version you mean'],
    too_many_attempts: [429, 'Too many attempts'],
    headers_too_large: [431, 'The headers are too large'],
    internal: [500, 'Something went wrong on our side'],
    not_implemented: [501, 'That is not made here'],
    unavailable: [503, 'The database cannot be reached'],
    disk_full: [503, 'The disk is full'],
    busy: [503, 'Too many at once'],
};
/** An error that the caller is told about as it is. */
class Problem extends Error {
    constructor(code, detail, errors, facts = {}) {
        super(detail);
        this.code = code;
        this.errors = errors;
        this.facts = facts;
    }
    get status() {
        return PROBLEMS[this.code][0];
    }
    get title() {
        return PROBLEMS[this.code][1];
    }
}
exports.Problem = Problem;
/** The problem that goes with an HTTP status which some library chose. */
function codeOfStatus(status) {
    const match = Object.entries(PROBLEMS).find(([, [known]]) => known === status);
    if (match)
        return match[0];
    return status < 500 ? 'bad_request' : 'internal';
}
/** The HTTP status of a code. */
function statusOfCode(code) {
    return PROBLEMS[code][0];
}
/** What an HTTP status can mean here: each code with its title. */
function meaningsOf(status) {
    return Object.entries(PROBLEMS).flatMap(([code, [known, title]]) => known === status ? [[code, title]] : []);
}
//# sourceMappingURL=problem.js.map