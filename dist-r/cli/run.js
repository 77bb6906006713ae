"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.run = run;
const node_util_1 = require("node:util");
const config_error_js_1 = require("../config/config-error.js");
const embedded_postgres_error_js_1 = require("../database/embedded/embedded-postgres-error.js");
const command_js_1 = require("./command.js");
const help_js_1 = require("./help.js");
/** What can be done, with its line in the overview; the code of each is loaded when it is asked for. */
const COMMANDS = {
    export: {
        says: 'write events, or a whole dossier, into a file',
        load: async () => (await import('./export.js')).EXPORT,
    },
    import: { says: 'bring in a bundle or a spreadsheet', load: async () => (await import('./import.js')).IMPORT },
    token: { says: 'make a token for a program', load: async () => (await import('./token.js')).TOKEN },
    backup: { says: 'write everything into one file', load: async () => (await import('./backup.js')).BACKUP },
    restore: { says: 'bring a backup into an empty database', load: async () => (await import('./restore.js')).RESTORE },
    upgrade: {
        says: 'move the embedded database to the next PostgreSQL',
        load: async () => (await import('./upgrade.js')).UPGRADE,
    },
    unlock: {
        says: 'take away a second factor that was lost',
        load: async () => (await import('./unlock.js')).UNLOCK,
    },
    mcp: {
        says: 'let an agent read, by the Model Context Protocol',
        load: async () => (await import('./mcp/mcp.js')).MCP,
    },
    doctor: {
        says: 'say what is wrong with an installation',
        load: async () => (await import('./doctor/doctor.js')).DOCTOR,
    },
};
/** Does what `argv` (without node and script) asks for, and gives the code to exit with, one of {@link EXIT}. */
async function run(argv, io) {
    try {
        await dispatch(argv, io);
        return command_js_1.EXIT.ok;
    }
    catch (error) {
        if (error instanceof command_js_1.Failure) {
            if (error.message !== '')
                io.stderr.write(`${error.message}\n`);
            return error.exit;
        }
        const told = error instanceof config_error_js_1.ConfigError || error instanceof embedded_postgres_error_js_1.EmbeddedPostgresError;
        io.stderr.write(`${told ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        return command_js_1.EXIT.refused;
    }
}
async function dispatch([name, ...rest], io) {
    const lines = Object.entries(COMMANDS).map(([command, { says }]) => [command, says]);
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        io.stdout.write((0, help_js_1.overview)(lines));
        return;
    }
    const found = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (found === undefined) {
        throw (0, command_js_1.wrongUse)(`There is no command “${name}”; there are ${lines.map(([command]) => command).join(', ')}.`);
    }
    const command = await found.load();
    if (rest.includes('--help') || rest.includes('-h')) {
        io.stdout.write((0, help_js_1.helpOf)(command));
        return;
    }
    await command.run(parsed(command, rest), io);
}
/** What was typed after the command’s name. Throws wrong use, naming what is not understood. */
function parsed({ options, operands: [least, most], usage }, args) {
    const { values, positionals } = understood(options, args);
    if (positionals.length < least || positionals.length > most)
        throw (0, command_js_1.wrongUse)(`Usage: demarche ${usage}`);
    return { operands: positionals, values };
}
function understood(options, args) {
    try {
        return (0, node_util_1.parseArgs)({ args, options, allowPositionals: true, strict: true });
    }
    catch (error) {
        throw (0, command_js_1.wrongUse)(error instanceof Error ? error.message : String(error));
    }
}
//# sourceMappingURL=run.js.map