"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BackupError = exports.fileOf = exports.MANIFEST = exports.BACKUP_FORMAT = exports.BACKUP = void 0;
exports.BACKUP = 'demarche-backup';
exports.BACKUP_FORMAT = 1;
exports.MANIFEST = 'manifest.json';
/** The file of a table in the archive. */
const fileOf = (table) => `tables/${table}.copy`;
exports.fileOf = fileOf;
/** A backup cannot be made or brought back; the message is for whoever asked for it. */
class BackupError extends Error {
    constructor() {
        super(...arguments);
        this.name = 'BackupError';
    }
}
exports.BackupError = BackupError;
//# sourceMappingURL=manifest.js.map