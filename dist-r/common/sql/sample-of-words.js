"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SOME_KEPT = exports.ALL_KEPT = void 0;
/** About how many documents are kept for looking for words. */
exports.ALL_KEPT = `(SELECT c.reltuples FROM pg_class c WHERE c.oid = 'event_search'::regclass)`;
/** A sample is of so many blocks of 8 kB, of which each has five to twelve. */
const BLOCKS = 80;
/**
 * Some hundreds of the documents that are kept for looking for words, as `s`, the same each time: what is common shows in them, for a
 * hundredth of what it takes to gather all that have it. Its share is told by the size of the table, which is known before anything is analysed.
 */
exports.SOME_KEPT = `event_search s TABLESAMPLE SYSTEM (
  (SELECT least(100, ${100 * BLOCKS} * 8192.0 / greatest(pg_relation_size('event_search'), 1)))) REPEATABLE (1)`;
//# sourceMappingURL=sample-of-words.js.map