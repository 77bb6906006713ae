"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.findBinaries = findBinaries;
const node_child_process_1 = require("node:child_process");
const node_fs_1 = __importDefault(require("node:fs"));
const node_path_1 = __importDefault(require("node:path"));
const embedded_postgres_error_js_1 = require("./embedded-postgres-error.js");
const packaged_binaries_js_1 = require("./packaged-binaries.js");
const system_user_js_1 = require("./system-user.js");
/** The oldest PostgreSQL whose SQL the migrations may use. */
const OLDEST_MAJOR = 15;
/**
 * Finds programs for a cluster: those in `engine` first, then those of the npm package, else a PostgreSQL of the system, newest first.
 *
 * @param clusterMajor the major version that made the cluster, or `undefined` for a new one
 * @param scratch a folder of this run, where links may be laid
 * @param engine a folder of programs, or of an npm package that has them
 * @throws EmbeddedPostgresError when nothing here can open the cluster
 */
function findBinaries(clusterMajor, user, scratch, engine) {
    const wanted = (found) => clusterMajor === undefined ? found.major >= OLDEST_MAJOR : found.major === clusterMajor;
    const packaged = (0, packaged_binaries_js_1.packagedBinaries)(user, scratch);
    const seen = [];
    const named = engine === undefined ? [] : [(0, packaged_binaries_js_1.namedBinaries)(node_path_1.default.resolve(engine), user, scratch)];
    const system = systemFolders().map((folder) => ({ folder }));
    for (const candidate of [...named, ...(packaged ? [packaged] : []), ...system]) {
        const found = tryOut(candidate, user);
        if (found && wanted(found))
            return found;
        if (found)
            seen.push(found);
    }
    throw new embedded_postgres_error_js_1.EmbeddedPostgresError(nothingFits(clusterMajor, seen));
}
/** Asks the server for its version, as the user it will run as: this also tells whether it runs on this system at all. */
function tryOut({ folder, libraries }, user) {
    const env = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' };
    if (libraries !== undefined)
        env[process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH'] = libraries;
    if (!(0, system_user_js_1.canReach)(user, folder))
        return undefined;
    const answer = (0, node_child_process_1.spawnSync)(node_path_1.default.join(folder, 'postgres'), ['--version'], { ...user, env, cwd: '/', encoding: 'utf8' });
    // A program of another system can't even be started, and has no output then.
    if (answer.error)
        return undefined;
    const major = /\(PostgreSQL\) (\d+)/.exec(answer.stdout)?.[1];
    return major === undefined || !hasInitdb(folder) ? undefined : { major: Number(major), folder, env };
}
function hasInitdb(folder) {
    return node_fs_1.default.existsSync(node_path_1.default.join(folder, process.platform === 'win32' ? 'initdb.exe' : 'initdb'));
}
/** Where packagers put PostgreSQL: Debian, Red Hat, Alpine, Homebrew, Postgres.app; and what `pg_config` says. */
function systemFolders() {
    const asked = (0, node_child_process_1.spawnSync)('pg_config', ['--bindir'], { encoding: 'utf8' });
    const installed = [
        ...versions('/usr/lib/postgresql', '', '/bin'),
        ...versions('/usr', 'pgsql-', '/bin'),
        ...versions('/usr/libexec', 'postgresql', ''),
        ...versions('/opt/homebrew/opt', 'postgresql@', '/bin'),
        ...versions('/usr/local/opt', 'postgresql@', '/bin'),
        ...versions('/Applications/Postgres.app/Contents/Versions', '', '/bin'),
    ].sort((a, b) => b.version - a.version);
    const folders = [...installed.map(({ folder }) => folder), ...(asked.status === 0 ? [asked.stdout.trim()] : [])];
    return [...new Set(folders)].filter((folder) => node_fs_1.default.existsSync(folder));
}
function versions(parent, prefix, suffix) {
    if (!node_fs_1.default.existsSync(parent))
        return [];
    return node_fs_1.default.readdirSync(parent).flatMap((name) => {
        const version = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : NaN;
        return version >= OLDEST_MAJOR ? [{ version, folder: `${parent}/${name}${suffix}` }] : [];
    });
}
function nothingFits(clusterMajor, seen) {
    const here = [...new Set(seen.map(({ major }) => major))].sort((a, b) => b - a).join(', ');
    if (clusterMajor === undefined) {
        return `No PostgreSQL runs on this system (${process.platform} ${process.arch}): install PostgreSQL ${OLDEST_MAJOR} or newer, or set DATABASE_URL.`;
    }
    return `The database was made by PostgreSQL ${clusterMajor}, but here is ${here === '' ? 'none' : `only PostgreSQL ${here}`}: install PostgreSQL ${clusterMajor}, by which “demarche upgrade” moves it to a newer one, or set DATA_DIR to another folder.`;
}
//# sourceMappingURL=binaries.js.map