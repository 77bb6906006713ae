#!/usr/bin/env node
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const run_js_1 = require("./run.js");
// Whoever reads our answer may have heard enough: `demarche export events.csv | head`.
process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE')
        process.exit(0);
    throw error;
});
void (0, run_js_1.run)(process.argv.slice(2), process).then((code) => {
    process.exitCode = code;
});
//# sourceMappingURL=main.js.map