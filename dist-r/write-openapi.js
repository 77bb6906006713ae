"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const app_setup_js_1 = require("./app.setup.js");
const config_js_1 = require("./config/config.js");
const project_root_js_1 = require("./config/project-root.js");
const data_source_js_1 = require("./database/data-source.js");
const openapi_js_1 = require("./openapi.js");
/** `node dist/write-openapi.js`: writes openapi.json, or the file named, from the code. Nothing connects to the database. */
async function main() {
    const app = await (0, app_setup_js_1.createApp)((0, config_js_1.readConfig)({ LOG_LEVEL: 'silent' }), (0, data_source_js_1.createDataSource)('postgresql://nowhere/none'));
    await app.init();
    const document = `${JSON.stringify((0, openapi_js_1.openApiDocument)(app), null, 2)}\n`;
    (0, node_fs_1.writeFileSync)((0, node_path_1.resolve)(project_root_js_1.PROJECT_ROOT, process.argv[2] ?? 'openapi.json'), document);
    await app.close();
}
main().catch((error) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
});
//# sourceMappingURL=write-openapi.js.map