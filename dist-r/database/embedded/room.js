"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.isFull = isFull;
const node_fs_1 = __importDefault(require("node:fs"));
/** One segment of the write-ahead log, in bytes: with less room than that the server can't go on. */
const LEAST_SPACE = 16 * 1024 * 1024;
/** Whether the disk that holds `folder` has no room for the server to go on with; false where there is no such folder. */
function isFull(folder) {
    if (!node_fs_1.default.existsSync(folder))
        return false;
    const { bavail, bsize } = node_fs_1.default.statfsSync(folder);
    return bavail * bsize < LEAST_SPACE;
}
//# sourceMappingURL=room.js.map