"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.missingLinks = missingLinks;
const node_fs_1 = __importDefault(require("node:fs"));
const node_path_1 = __importDefault(require("node:path"));
/**
 * The links of the package that are not there. A registry package can't hold symbolic links, so it lists them and an
 * install script lays them; where scripts are blocked nobody has.
 *
 * @param root the package's folder
 */
function missingLinks(root) {
    const list = node_path_1.default.join(root, 'native', 'pg-symlinks.json');
    if (!node_fs_1.default.existsSync(list))
        return [];
    const links = JSON.parse(node_fs_1.default.readFileSync(list, 'utf8'));
    // The package calls the existing file "source" and the link "target".
    return links
        .map(({ source, target }) => ({ file: node_path_1.default.join(root, target), target: node_path_1.default.join(root, source) }))
        .filter(({ file }) => !node_fs_1.default.existsSync(file));
}
//# sourceMappingURL=library-links.js.map