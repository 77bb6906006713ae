"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EmbeddedPostgresError = void 0;
exports.explain = explain;
const room_js_1 = require("./room.js");
/** The embedded PostgreSQL can't run. The message is one sentence for the person who started the program. */
class EmbeddedPostgresError extends Error {
    constructor() {
        super(...arguments);
        this.name = 'EmbeddedPostgresError';
    }
}
exports.EmbeddedPostgresError = EmbeddedPostgresError;
/**
 * Turns what a system call or the server's own log says about a folder into a sentence that a person can act on.
 *
 * @param folder the folder that was being written
 * @param said an error, or the last lines of the server's log
 */
function explain(folder, said) {
    if (said instanceof EmbeddedPostgresError)
        return said;
    const text = said instanceof Error ? said.message : String(said);
    const known = CAUSES.find(([pattern]) => pattern.test(text));
    // A server that runs out of space may die of what follows from it and never say so itself.
    if (!known && (0, room_js_1.isFull)(folder))
        return explain(folder, 'ENOSPC');
    const sentence = known ? known[1](folder) : `PostgreSQL could not be started in ${folder}: ${lastLine(text)}`;
    return new EmbeddedPostgresError(sentence, { cause: said });
}
const CAUSES = [
    [
        /ENOSPC|No space left on device|Check free disk space|EDQUOT|Disk quota exceeded/i,
        (folder) => `The disk that holds ${folder} is full: free some space and start again.`,
    ],
    [
        /EROFS|Read-only file system/i,
        (folder) => `The disk that holds ${folder} is read-only: set DATA_DIR to a folder that can be written.`,
    ],
    [
        /EACCES|EPERM|Permission denied|Operation not permitted|wrong ownership/i,
        (folder) => `${folder} may not be used by this user: set DATA_DIR to a folder of your own.`,
    ],
    [/ENOTDIR|EEXIST/, (folder) => `${folder} is not a folder: set DATA_DIR to one.`],
];
function lastLine(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const fatal = lines.findLast((line) => /FATAL|PANIC|error/i.test(line));
    return (fatal ?? lines.at(-1) ?? 'it said nothing').trim();
}
//# sourceMappingURL=embedded-postgres-error.js.map