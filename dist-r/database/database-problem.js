"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.wasEnded = wasEnded;
exports.isInTheWay = isInTheWay;
exports.databaseProblem = databaseProblem;
exports.unavailable = unavailable;
exports.diskFull = diskFull;
const node_util_1 = require("node:util");
const typeorm_1 = require("typeorm");
const problem_js_1 = require("../common/problem.js");
const constraints_js_1 = require("./constraints.js");
/**
 * SQLSTATE classes and codes that mean: the server is away, going away, out of connections or memory, or lets nobody in. 08P01 is none of them: the
 * server is there, and a question was put wrongly. 25006 is one: whoever was the primary a moment ago follows another now, and writes nothing.
 */
const GONE = /^(08(?!P01)|25006|28|3D|53|55000|57P0[1-5])/;
/** Of a database (53100), and of the folder of what is uploaded. */
const FULL = new Set(['53100', 'ENOSPC', 'EDQUOT']);
/** Deadlock, and a transaction that could not be put in order with others: the server ended one, and it may be tried again. */
const IN_THE_WAY = new Set(['40P01', '40001']);
/** A question that took longer than any may; and somebody who waited longer than anybody does for another who writes. */
const CANCELLED = '57014';
const LOCKED = '55P03';
/** So says node-postgres where all connections of a pool are lent out for too long. */
const NONE_FREE = 'timeout exceeded when trying to connect';
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);
/** Whether the server has ended the connection (SQLSTATE 57P01 to 57P03). */
function wasEnded(error) {
    return error instanceof Error && /^57P0[123]$/.test(error.code ?? '');
}
/** Whether a transaction failed only because another one was under way at the same time. */
function isInTheWay(error) {
    const cause = error instanceof typeorm_1.QueryFailedError ? error.driverError : error;
    return node_util_1.types.isNativeError(cause) && IN_THE_WAY.has(cause.code ?? '');
}
/** The problem behind an error of PostgreSQL or of the way to it; null where the error is not of that kind. */
function databaseProblem(error) {
    const cause = error instanceof typeorm_1.QueryFailedError ? error.driverError : error;
    // `instanceof Error` knows those of its own realm only, and a broken socket's may come from another.
    if (!node_util_1.types.isNativeError(cause))
        return null;
    const { code, constraint } = cause;
    if (constraint !== undefined && isBreakable(constraint)) {
        const [pointer, detail] = constraints_js_1.CONSTRAINTS[constraint];
        return new problem_js_1.Problem('conflict', detail, [{ pointer, code: constraint, detail }]);
    }
    if (isInTheWay(cause)) {
        const detail = 'Others are writing the same at this moment. Nothing was changed; try again.';
        return new problem_js_1.Problem('busy', detail, undefined, { retryAfter: 1 });
    }
    if (code === CANCELLED || code === LOCKED || cause.message.includes(NONE_FREE)) {
        const detail = 'Too much is being asked at this moment, or this takes too long to find. Ask for less, or try again.';
        return new problem_js_1.Problem('busy', detail, undefined, { retryAfter: 5 });
    }
    if (code !== undefined && FULL.has(code))
        return diskFull();
    if ((code !== undefined && (GONE.test(code) || NETWORK.has(code))) || isLostConnection(cause)) {
        return unavailable('The database cannot be reached at the moment. Nothing was lost; try again.');
    }
    return null;
}
/** The database is away: in a few seconds it may be back. */
function unavailable(detail) {
    return new problem_js_1.Problem('unavailable', detail, undefined, { retryAfter: 5 });
}
/** There is no room to write. */
function diskFull() {
    const detail = 'The disk of the database is full: nothing can be saved until whoever runs Démarche has made room. What was saved is there.';
    return new problem_js_1.Problem('disk_full', detail, undefined, { retryAfter: 60 });
}
function isBreakable(constraint) {
    return Object.hasOwn(constraints_js_1.CONSTRAINTS, constraint);
}
/** node-postgres gives these no code; and TypeORM takes the connection away from a transaction that loses it, and tells only whatever is asked next. */
function isLostConnection(error) {
    if (error instanceof typeorm_1.QueryRunnerAlreadyReleasedError || error instanceof typeorm_1.QueryRunnerProviderAlreadyReleasedError)
        return true;
    return /Connection terminated|Client has encountered a connection error/.test(error.message);
}
//# sourceMappingURL=database-problem.js.map