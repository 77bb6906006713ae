/** About how many documents are kept for looking for words. */
export const ALL_KEPT = `(SELECT c.reltuples FROM pg_class c WHERE c.oid = 'event_search'::regclass)`;

/**
 * Some thousand of the documents that are kept for looking for words, as `s`, the same each time: what is common shows in them, for a
 * hundredth of what it takes to gather all that have it.
 */
export const SOME_KEPT = `event_search s TABLESAMPLE SYSTEM ((SELECT least(100, 100000 / greatest(${ALL_KEPT}, 1)))) REPEATABLE (1)`;
