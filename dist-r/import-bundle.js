"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const app_setup_js_1 = require("./app.setup.js");
const problem_js_1 = require("./common/problem.js");
const config_js_1 = require("./config/config.js");
const data_source_js_1 = require("./database/data-source.js");
const database_problem_js_1 = require("./database/database-problem.js");
const embedded_postgres_js_1 = require("./database/embedded/embedded-postgres.js");
const migrate_js_1 = require("./database/migrate.js");
const bundle_file_js_1 = require("./imports/bundle-file.js");
const bundle_import_service_js_1 = require("./imports/bundle-import.service.js");
const report_of_import_js_1 = require("./imports/report-of-import.js");
const read_bundle_js_1 = require("./imports/read-bundle.js");
/** `npm run import -- dossier.zip`: brings a bundle, an archive or JSON, into the database of this Démarche, all of it or nothing. */
async function main(file) {
    if (file === undefined)
        throw new Error('Name the file: npm run import -- dossier.zip');
    const bundle = await (0, read_bundle_js_1.readBundle)(await (0, bundle_file_js_1.bundleInFile)(file));
    const config = (0, config_js_1.readConfig)(process.env);
    const embedded = config.databaseUrl ? null : await (0, embedded_postgres_js_1.startEmbeddedPostgres)({ dataDir: config.dataDir, log: print });
    try {
        const dataSource = await (0, data_source_js_1.createDataSource)(config.databaseUrl ?? embedded?.url ?? '').initialize();
        await (0, migrate_js_1.migrate)(dataSource);
        const app = await (0, app_setup_js_1.createApp)(config, dataSource);
        await app.init();
        const imported = await app
            .get(bundle_import_service_js_1.BundleImportService)
            .import(bundle, { author: 'Command line', authorId: null, reason: `Import of ${file}` });
        for (const line of (0, report_of_import_js_1.reportOf)(imported))
            print(line);
        await app.close();
        await dataSource.destroy();
    }
    finally {
        await embedded?.stop();
    }
}
function print(line) {
    process.stdout.write(`${line}\n`);
}
main(process.argv[2]).catch((error) => {
    const problem = error instanceof problem_js_1.Problem ? error : (0, database_problem_js_1.databaseProblem)(error);
    const lines = (problem?.errors ?? []).map(({ pointer, detail }) => `${pointer}: ${detail}`).slice(0, 50);
    const sentence = problem?.message ?? (error instanceof Error ? error.message : String(error));
    process.stderr.write(`${[sentence, ...lines].join('\n')}\n`);
    process.exitCode = 1;
});
//# sourceMappingURL=import-bundle.js.map