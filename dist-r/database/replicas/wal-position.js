"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.REPLAYED_UP_TO = exports.SEEN_UP_TO = void 0;
/**
 * SQL: a position of the primary's log beyond all that can be seen there at this moment; 0 where it is no primary. What can be seen is on its
 * disk already, so that no replica waits for the work of others that is not, unless commits do not wait for the disk.
 */
exports.SEEN_UP_TO = `CASE WHEN pg_is_in_recovery() THEN 0 ELSE pg_wal_lsn_diff(
  CASE current_setting('synchronous_commit') WHEN 'off' THEN pg_current_wal_insert_lsn() ELSE pg_current_wal_flush_lsn() END, '0/0')::float8 END`;
/** SQL: up to where a replica has replayed the log; null where it is no replica any more. */
exports.REPLAYED_UP_TO = `CASE WHEN pg_is_in_recovery() THEN pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::float8 END`;
//# sourceMappingURL=wal-position.js.map