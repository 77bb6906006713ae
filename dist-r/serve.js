"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.serve = serve;
const node_path_1 = require("node:path");
const app_setup_js_1 = require("./app.setup.js");
const first_administrator_service_js_1 = require("./auth/first-administrator.service.js");
const problem_js_1 = require("./common/problem.js");
const config_error_js_1 = require("./config/config-error.js");
const version_js_1 = require("./config/version.js");
const before_upgrade_js_1 = require("./database/backup/before-upgrade.js");
const data_source_js_1 = require("./database/data-source.js");
const data_dir_js_1 = require("./database/embedded/data-dir.js");
const migrate_js_1 = require("./database/migrate.js");
const first_link_js_1 = require("./first-link.js");
const demo_service_js_1 = require("./imports/demo.service.js");
const import_steps_service_js_1 = require("./imports/spreadsheets/jobs/import-steps.service.js");
const port_error_js_1 = require("./port-error.js");
/**
 * Schema, demo and server over the database at `url`; gives the address it answers at. What must be undone to stop is
 * put on `undo`, to be run from its end.
 */
async function serve(config, url, print, undo) {
    const dataSource = await (0, data_source_js_1.createDataSource)(url).initialize();
    undo.push(() => dataSource.destroy());
    const migrations = await (0, migrate_js_1.migrateAfter)(dataSource, async () => {
        // Whoever runs a database of their own has backups of their own, and perhaps no room here for another.
        if (config.databaseUrl !== undefined)
            return;
        const folder = (0, node_path_1.join)((0, data_dir_js_1.dataFolder)(config.dataDir), 'backups');
        print(`Backed up before the upgrade: ${await (0, before_upgrade_js_1.backUpBeforeUpgrade)(url, folder, version_js_1.VERSION, new Date())}`);
    });
    if (migrations.length > 0)
        print(`Database prepared (${migrations.length} migrations).`);
    const app = await (0, app_setup_js_1.createApp)(config, dataSource);
    undo.push(() => app.close());
    if (config.demo)
        await loadDemo(app, config.demoFiles, print);
    await app.get(import_steps_service_js_1.ImportSteps).resume();
    const firstLink = await firstAdministrator(app, config.admin);
    await app.listen(config.port, config.host).catch((error) => {
        throw (0, port_error_js_1.portError)(error, config);
    });
    const address = config.publicUrl ?? (await app.getUrl()).replace('[::1]', 'localhost');
    if (firstLink !== null)
        (0, first_link_js_1.tellFirstLink)(address + firstLink, config, print);
    return address;
}
async function firstAdministrator(app, admin) {
    try {
        return await app.get(first_administrator_service_js_1.FirstAdministratorService).prepare(admin);
    }
    catch (error) {
        if (error instanceof problem_js_1.Problem)
            throw new config_error_js_1.ConfigError(`ADMIN_PASSWORD will not do. ${error.message}`);
        throw error;
    }
}
async function loadDemo(app, files, print) {
    for (const { title, events } of await app.get(demo_service_js_1.DemoService).loadIntoEmpty(files)) {
        print(`Demo dossier loaded: ${title} (${events} events).`);
    }
}
//# sourceMappingURL=serve.js.map