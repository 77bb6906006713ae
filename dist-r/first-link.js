"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tellFirstLink = tellFirstLink;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const data_dir_js_1 = require("./database/embedded/data-dir.js");
/**
 * Tells by which link the first administrator comes in: a person at a terminal on it; of a service, whose output is kept where
 * others may read it, in a file that only its own user can read.
 */
function tellFirstLink(link, { nodeEnv, dataDir }, print, isTerminal = process.stdout.isTTY) {
    const told = 'There is no administrator yet. Whoever follows';
    if (nodeEnv !== 'production' || isTerminal)
        return print(`${told} this link becomes the first: ${link}`);
    const folder = (0, data_dir_js_1.dataFolder)(dataDir);
    const file = (0, node_path_1.join)(folder, 'first-administrator');
    (0, node_fs_1.mkdirSync)(folder, { recursive: true, mode: 0o711 });
    // A file that is there keeps its permissions when it is written again.
    (0, node_fs_1.rmSync)(file, { force: true });
    (0, node_fs_1.writeFileSync)(file, `${link}\n`, { mode: 0o600 });
    print(`${told} the link in ${file} becomes the first.`);
}
//# sourceMappingURL=first-link.js.map