"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.backUpBeforeUpgrade = backUpBeforeUpgrade;
const promises_1 = require("node:fs/promises");
const node_path_1 = require("node:path");
const node_stream_1 = require("node:stream");
const promises_2 = require("node:stream/promises");
const whole_file_js_1 = require("./whole-file.js");
const write_backup_js_1 = require("./write-backup.js");
/** So many of them are kept, the newest. */
const KEPT = 3;
const NAME = /^before-upgrade-.*\.zip$/;
/**
 * Writes a backup of the database at `url` into `folder` before a newer program changes its tables, and gives the path of the file,
 * which only its owner may read. Older ones than the last three are removed.
 */
async function backUpBeforeUpgrade(url, folder, version, now) {
    await (0, promises_1.mkdir)(folder, { recursive: true, mode: 0o700 });
    const file = (0, node_path_1.join)(folder, `before-upgrade-${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}.zip`);
    await (0, whole_file_js_1.wholeFile)(file, 0o600, (into) => (0, promises_2.pipeline)(node_stream_1.Readable.from((0, write_backup_js_1.writeBackup)(url, version, () => undefined)), into));
    const made = (await (0, promises_1.readdir)(folder)).filter((name) => NAME.test(name)).sort();
    for (const name of made.slice(0, -KEPT))
        await (0, promises_1.rm)((0, node_path_1.join)(folder, name));
    return file;
}
//# sourceMappingURL=before-upgrade.js.map