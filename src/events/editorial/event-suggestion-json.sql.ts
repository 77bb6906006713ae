import { SUGGESTION_PAIRS } from '../../suggestions/suggestion-json.sql.js';

/** SuggestionDto of suggestion `s` of an event, as the arguments of `json_build_object`. */
export const EVENT_SUGGESTION_PAIRS = `${SUGGESTION_PAIRS}, 'eventId', s.entity_id, 'changes', s.changes`;
