"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const node_fs_1 = require("node:fs");
const node_worker_threads_1 = require("node:worker_threads");
const resvg_wasm_1 = require("@resvg/resvg-wasm");
/** Draws one picture, outside the event loop, and ends: what it took is given back. */
async function main({ svg, width }) {
    await (0, resvg_wasm_1.initWasm)((0, node_fs_1.readFileSync)(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
    const picture = new resvg_wasm_1.Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });
    node_worker_threads_1.parentPort?.postMessage(picture.render().asPng());
}
void main(node_worker_threads_1.workerData);
//# sourceMappingURL=raster-thread.js.map