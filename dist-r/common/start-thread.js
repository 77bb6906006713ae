"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startThread = startThread;
const node_path_1 = require("node:path");
const node_worker_threads_1 = require("node:worker_threads");
/** Starts one of the program's own files, as it was built, in a thread. */
function startThread(folder, file, options) {
    return new node_worker_threads_1.Worker((0, node_path_1.join)(folder, `${file}.js`), options);
}
//# sourceMappingURL=start-thread.js.map