"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.start = start;
const version_js_1 = require("./config/version.js");
const embedded_postgres_js_1 = require("./database/embedded/embedded-postgres.js");
/** Database, migrations, demo, server, in this order; whatever was started is stopped again when a step fails. */
async function start(config, print) {
    const undo = [];
    const stop = async () => {
        for (const step of undo.splice(0).reverse())
            await step();
    };
    try {
        if (config.traces) {
            // What it traces it has to see being loaded.
            const { startTracing } = await import('./tracing/start-tracing.js');
            undo.push(startTracing({ ...config.traces, version: version_js_1.VERSION }));
        }
        // Loading the program takes about as long as making a database cluster: both go on at once.
        const [url, { serve }] = await settled(config.databaseUrl === undefined ? embedded(config, print, undo) : Promise.resolve(config.databaseUrl), import('./serve.js'));
        const address = await serve(config, url, print, undo);
        print(`Démarche is ready at ${address}`);
        return { address, stop };
    }
    catch (error) {
        await stop();
        throw error;
    }
}
async function embedded(config, print, undo) {
    const server = await (0, embedded_postgres_js_1.startEmbeddedPostgres)({ dataDir: config.dataDir, log: print });
    undo.push(() => server.stop());
    return server.url;
}
/** Both, or the first one's error once neither is under way any more: only then can what was started be stopped. */
async function settled(first, second) {
    await Promise.allSettled([first, second]);
    return [await first, await second];
}
//# sourceMappingURL=start.js.map