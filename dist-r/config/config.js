"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.readConfig = readConfig;
const node_path_1 = __importDefault(require("node:path"));
const config_error_js_1 = require("./config-error.js");
const mail_js_1 = require("./mail.js");
const oidc_js_1 = require("./oidc.js");
const project_root_js_1 = require("./project-root.js");
const readers_js_1 = require("./readers.js");
const traces_js_1 = require("./traces.js");
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const DEMO = ['demo/iran-us-2025-2026.json', 'demo/jcpoa-2013-2018.json'];
const NODE_ENVS = ['development', 'production', 'test'];
/**
 * Reads and checks the environment once. An empty variable counts as absent.
 *
 * @throws ConfigError with one sentence that names the variable, what was given and what is allowed.
 */
function readConfig(env) {
    const given = (name) => env[name]?.trim() || undefined;
    const dataDir = given('DATA_DIR');
    const config = {
        port: (0, readers_js_1.portNumber)('PORT', given('PORT'), 3000),
        host: (0, readers_js_1.listeningHost)('HOST', given('HOST') ?? '127.0.0.1'),
        databaseUrl: (0, readers_js_1.optional)(readers_js_1.databaseUrl, 'DATABASE_URL', given('DATABASE_URL')),
        databaseReplicaUrls: (0, readers_js_1.listOf)(readers_js_1.databaseUrl, 'DATABASE_REPLICA_URLS', given('DATABASE_REPLICA_URLS')),
        dataDir: Object.freeze({
            path: (0, readers_js_1.fileFolder)('DATA_DIR', dataDir ?? '.data', project_root_js_1.PROJECT_ROOT),
            chosen: dataDir !== undefined,
        }),
        admin: readAdmin(given('ADMIN_EMAIL'), env['ADMIN_PASSWORD'] || undefined),
        oidc: (0, oidc_js_1.readOidc)(given),
        readAccess: (0, readers_js_1.oneOf)('READ_ACCESS', given('READ_ACCESS'), ['public', 'members'], 'public'),
        demo: (0, readers_js_1.oneOf)('DEMO', given('DEMO'), ['on', 'off'], 'on') === 'on',
        demoFiles: demoFiles(given('DEMO_FILE')),
        publicUrl: (0, readers_js_1.optional)(readers_js_1.publicAddress, 'PUBLIC_URL', given('PUBLIC_URL')),
        mail: (0, mail_js_1.readMail)(given),
        alertsLoopback: (0, readers_js_1.oneOf)('ALERTS_LOOPBACK', given('ALERTS_LOOPBACK'), ['on', 'off'], 'off') === 'on',
        trustedProxies: (0, readers_js_1.listOf)(readers_js_1.proxyAddress, 'TRUSTED_PROXIES', given('TRUSTED_PROXIES') ?? ownProxy(given('PUBLIC_URL'))),
        commit: (0, readers_js_1.optional)(readers_js_1.commitHash, 'COMMIT', given('COMMIT')),
        logLevel: (0, readers_js_1.oneOf)('LOG_LEVEL', given('LOG_LEVEL'), LOG_LEVELS, 'info'),
        logFormat: (0, readers_js_1.oneOf)('LOG_FORMAT', given('LOG_FORMAT'), ['text', 'json'], 'text'),
        slowQueryMs: (0, readers_js_1.optional)(readers_js_1.milliseconds, 'SLOW_QUERY_MS', given('SLOW_QUERY_MS')),
        metrics: readMetrics(given),
        traces: (0, traces_js_1.readTraces)(given),
        nodeEnv: (0, readers_js_1.oneOf)('NODE_ENV', given('NODE_ENV'), NODE_ENVS, 'development'),
    };
    if (config.databaseReplicaUrls.length > 0 && config.databaseUrl === undefined) {
        throw new config_error_js_1.ConfigError('DATABASE_REPLICA_URLS needs DATABASE_URL: replicas of the embedded database do not exist.');
    }
    return Object.freeze(config);
}
/** Whoever names a public address has a proxy; where nothing else is said, it runs on this machine. */
function ownProxy(publicUrl) {
    return publicUrl === undefined ? undefined : 'loopback';
}
function demoFiles(given) {
    const named = (0, readers_js_1.optional)(readers_js_1.existingFile, 'DEMO_FILE', given);
    return named === undefined ? DEMO.map((file) => node_path_1.default.join(project_root_js_1.PROJECT_ROOT, file)) : [named];
}
function readMetrics(given) {
    const isOn = (0, readers_js_1.oneOf)('METRICS', given('METRICS'), ['on', 'off'], 'off') === 'on';
    const [port, token] = [given('METRICS_PORT'), given('METRICS_TOKEN')];
    if (isOn)
        return Object.freeze({ port: port === undefined ? undefined : (0, readers_js_1.portNumber)('METRICS_PORT', port, 0), token });
    const set = port !== undefined ? 'METRICS_PORT' : token !== undefined ? 'METRICS_TOKEN' : undefined;
    if (set !== undefined)
        throw new config_error_js_1.ConfigError(`${set} is set but METRICS is not on: set METRICS=on, or neither.`);
    return undefined;
}
function readAdmin(email, password) {
    if (email === undefined && password === undefined)
        return undefined;
    if (email === undefined)
        throw new config_error_js_1.ConfigError('ADMIN_PASSWORD is set but ADMIN_EMAIL is not: set both or neither.');
    if (password === undefined) {
        throw new config_error_js_1.ConfigError('ADMIN_EMAIL is set but ADMIN_PASSWORD is not: set both or neither.');
    }
    return Object.freeze({ email: (0, readers_js_1.signInAddress)('ADMIN_EMAIL', email), password });
}
//# sourceMappingURL=config.js.map