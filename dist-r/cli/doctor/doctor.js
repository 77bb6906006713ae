"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DOCTOR = void 0;
const config_js_1 = require("../../config/config.js");
const config_error_js_1 = require("../../config/config-error.js");
const command_js_1 = require("../command.js");
const server_js_1 = require("../server.js");
const finding_js_1 = require("./finding.js");
const look_at_database_js_1 = require("./look-at-database.js");
const look_at_disk_js_1 = require("./look-at-disk.js");
const look_at_public_url_js_1 = require("./look-at-public-url.js");
const look_at_replicas_js_1 = require("./look-at-replicas.js");
const look_at_server_js_1 = require("./look-at-server.js");
const MARKS = { well: '✓', note: '·', wrong: '✗' };
/** Looks at a running installation and the environment it has, changes nothing, and says what is wrong. */
exports.DOCTOR = {
    usage: 'doctor [--remote]',
    about: [
        'Looks at a running Démarche and at the environment of this shell, which should be that of the server, and says what is wrong:',
        '✓ is well, · is worth knowing, ✗ is wrong. It changes nothing. Ends with 1 where something is wrong, 3 where the server does not answer.',
    ].join('\n'),
    options: {
        ...server_js_1.SERVER_OPTION,
        remote: { type: 'boolean', says: 'the server runs elsewhere: look at nothing of this machine' },
    },
    operands: [0, 0],
    async run(given, io) {
        const { config, findings } = given.values['remote'] === true ? { config: undefined, findings: [] } : environment(io);
        const all = [];
        const say = (found) => {
            for (const { is, says } of found)
                io.stdout.write(`${MARKS[is]} ${says}\n`);
            all.push(...found);
        };
        say(findings);
        const reached = await (0, look_at_server_js_1.lookAtServer)(serverOf(given, io, config)).then((found) => (say(found), true), (error) => {
            if (!(error instanceof command_js_1.Failure) || error.exit !== command_js_1.EXIT.unreachable)
                throw error;
            say([(0, finding_js_1.wrong)(error.message)]);
            return false;
        });
        if (config !== undefined) {
            say(await (0, look_at_database_js_1.lookAtDatabase)(config));
            say(await (0, look_at_replicas_js_1.lookAtReplicas)(config));
            if (config.databaseUrl === undefined)
                say([await (0, look_at_disk_js_1.lookAtDisk)(config.dataDir.path)]);
            say(await (0, look_at_public_url_js_1.lookAtPublicUrl)(config.publicUrl));
        }
        const count = all.filter(({ is }) => is === 'wrong').length;
        if (!reached)
            throw new command_js_1.Failure('', command_js_1.EXIT.unreachable);
        if (count > 0)
            throw new command_js_1.Failure(count === 1 ? 'One thing is wrong.' : `${count} things are wrong.`);
    },
};
function environment({ env }) {
    try {
        return { config: (0, config_js_1.readConfig)(env), findings: [(0, finding_js_1.well)('The settings of the environment can be meant.')] };
    }
    catch (error) {
        if (!(error instanceof config_error_js_1.ConfigError))
            throw error;
        return { config: undefined, findings: [(0, finding_js_1.wrong)(error.message)] };
    }
}
/** Where nobody says another address, that at which the settings let it listen. */
function serverOf(given, { env }, config) {
    const host = config === undefined || /^(0\.0\.0\.0|::)$/.test(config.host) ? '127.0.0.1' : config.host;
    const own = `http://${host.includes(':') ? `[${host}]` : host}:${config?.port ?? 3000}`;
    return server_js_1.Server.of(given, { env: { ...env, DEMARCHE_SERVER: env['DEMARCHE_SERVER'] || own } });
}
//# sourceMappingURL=doctor.js.map