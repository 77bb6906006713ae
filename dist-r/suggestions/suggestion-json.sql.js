"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SUGGESTION_PAIRS = void 0;
/** SuggestionHeadDto of suggestion `s`, as arguments of `json_build_object`. */
exports.SUGGESTION_PAIRS = `'id', s.id, 'baseVersion', s.base_version, 'reason', s.reason, 'state', s.state, 'author', s.author, 'createdAt', rfc3339(s.created_at),
  'decidedBy', s.decided_by, 'decidedAt', rfc3339(s.decided_at), 'comment', s.comment`;
//# sourceMappingURL=suggestion-json.sql.js.map