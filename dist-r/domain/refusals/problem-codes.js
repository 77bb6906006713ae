"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PROBLEM_CODES = void 0;
/** Every `code` that a problem as a whole can carry. Programs rely on these: add, never rename. */
exports.PROBLEM_CODES = [
    'bad_request',
    'validation_failed',
    'bad_cursor',
    'bad_id',
    'unauthorised',
    'forbidden',
    'not_found',
    'method_not_allowed',
    'not_acceptable',
    'timeout',
    'conflict',
    'like_known',
    'gone',
    'stale',
    'too_large',
    'uri_too_long',
    'unsupported_media_type',
    'idempotency_key_reused',
    'if_match_missing',
    'too_many_attempts',
    'headers_too_large',
    'internal',
    'not_implemented',
    'unavailable',
    'disk_full',
    'busy',
];
//# sourceMappingURL=problem-codes.js.map