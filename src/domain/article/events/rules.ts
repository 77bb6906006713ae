import { AGREED_AND_DECIDED } from './rules/agreed-and-decided.js';
import type { EventRule } from './rules/event-rule.js';
import { GATHERINGS } from './rules/gatherings.js';
import { WORDS_AND_DEEDS } from './rules/words-and-deeds.js';

/**
 * Every event but statements and threats, which follow from who says what. The first rule of a kind that fits a clause is
 * taken; an event that is not `done` is never held, signed or adopted.
 */
export const EVENT_RULES: readonly EventRule[] = [...AGREED_AND_DECIDED, ...WORDS_AND_DEEDS, ...GATHERINGS];
