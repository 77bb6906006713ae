"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lookAtDisk = lookAtDisk;
const promises_1 = require("node:fs/promises");
const system_user_js_1 = require("../../database/embedded/system-user.js");
const finding_js_1 = require("./finding.js");
const GIGABYTE = 1_000_000_000;
/** Whether the database and what is uploaded still have room where they are. */
async function lookAtDisk(dataDir) {
    const { bavail, bsize } = await (0, promises_1.statfs)((0, system_user_js_1.nearestFolder)(dataDir));
    const free = bavail * bsize;
    const told = `${(free / GIGABYTE).toFixed(1)} GB are free where ${dataDir} is`;
    if (free < GIGABYTE / 2)
        return (0, finding_js_1.wrong)(`Only ${told}: PostgreSQL stops writing when there is nothing left. Make room.`);
    return free < 5 * GIGABYTE ? (0, finding_js_1.note)(`${told}: make room before long.`) : (0, finding_js_1.well)(`${told}.`);
}
//# sourceMappingURL=look-at-disk.js.map