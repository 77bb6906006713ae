"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.queueState = queueState;
// The queue makes its tables when the first import is put into it.
const QUEUE_THERE = `SELECT to_regclass('graphile_worker.jobs') IS NOT NULL AS there`;
const QUEUE = `SELECT count(*) FILTER (WHERE locked_at IS NULL AND attempts < max_attempts)::int AS ready,
  count(*) FILTER (WHERE locked_at IS NOT NULL)::int AS running,
  count(*) FILTER (WHERE locked_at IS NULL AND attempts >= max_attempts)::int AS failed FROM graphile_worker.jobs`;
/** The work in the queue; null where the database does not answer. */
async function queueState(database) {
    try {
        const [queue] = await database.read(QUEUE_THERE, [], 'watch');
        if (!queue?.there)
            return { ready: 0, running: 0, failed: 0 };
        const [state] = await database.read(QUEUE, [], 'watch');
        return state ?? null;
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=state.js.map