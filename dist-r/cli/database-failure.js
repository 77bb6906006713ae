"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.asFailure = asFailure;
const manifest_js_1 = require("../database/backup/manifest.js");
const command_js_1 = require("./command.js");
const server_js_1 = require("./server.js");
/** SQLSTATE of a database that is not there, is going, or lets nobody in. */
const AWAY = /^(08|28|3D|57P)/;
/** A backup’s, disk’s or database’s error as a command tells it; any other as it is. */
function asFailure(error) {
    if (error instanceof manifest_js_1.BackupError)
        return new command_js_1.Failure(error.message);
    const { code, syscall, message = '' } = (error ?? {});
    const isAway = syscall === 'connect' || syscall === 'getaddrinfo' || message.startsWith('Connection terminated');
    if (isAway || (typeof code === 'string' && AWAY.test(code))) {
        return new command_js_1.Failure(`The database cannot be reached: ${(0, server_js_1.causeOf)(error)}.`, command_js_1.EXIT.unreachable);
    }
    return typeof code === 'string' ? new command_js_1.Failure(`${message}.`) : error;
}
//# sourceMappingURL=database-failure.js.map