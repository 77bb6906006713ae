"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const embedded_postgres_error_js_1 = require("./database/embedded/embedded-postgres-error.js");
const config_error_js_1 = require("./config/config-error.js");
const older_program_js_1 = require("./database/older-program.js");
const config_js_1 = require("./config/config.js");
const start_js_1 = require("./start.js");
/** `node dist/main.js`: starts everything, prints the address last, and stops cleanly on Ctrl-C and SIGTERM. */
async function main() {
    const config = (0, config_js_1.readConfig)(process.env);
    const asJson = (message) => JSON.stringify({ level: 'log', timestamp: Date.now(), message });
    const running = await (0, start_js_1.start)(config, (line) => {
        process.stdout.write(`${config.logFormat === 'json' ? asJson(line) : line}\n`);
    });
    let stopping = false;
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.on(signal, () => {
            // A second Ctrl-C is impatience, not a new request: the first one is still being served.
            if (stopping)
                return;
            stopping = true;
            running.stop().then(() => process.exit(0), (error) => fail(error));
        });
    }
}
function fail(error) {
    const told = error instanceof config_error_js_1.ConfigError || error instanceof embedded_postgres_error_js_1.EmbeddedPostgresError || error instanceof older_program_js_1.NewerSchemaError;
    process.stderr.write(`${told ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
}
main().catch(fail);
//# sourceMappingURL=main.js.map