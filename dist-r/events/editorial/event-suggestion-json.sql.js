"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EVENT_SUGGESTION_PAIRS = void 0;
const suggestion_json_sql_js_1 = require("../../suggestions/suggestion-json.sql.js");
/** SuggestionDto of suggestion `s` of an event, as the arguments of `json_build_object`. */
exports.EVENT_SUGGESTION_PAIRS = `${suggestion_json_sql_js_1.SUGGESTION_PAIRS}, 'eventId', s.entity_id, 'changes', s.changes`;
//# sourceMappingURL=event-suggestion-json.sql.js.map