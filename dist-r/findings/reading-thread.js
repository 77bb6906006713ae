"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const node_worker_threads_1 = require("node:worker_threads");
const findings_of_js_1 = require("./findings-of.js");
// Reads one article outside the event loop, answers with what it found, and ends.
node_worker_threads_1.parentPort?.postMessage((0, findings_of_js_1.findingsOf)(node_worker_threads_1.workerData));
//# sourceMappingURL=reading-thread.js.map