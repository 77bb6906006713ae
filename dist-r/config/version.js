"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.VERSION = void 0;
const node_fs_1 = require("node:fs");
const node_path_1 = __importDefault(require("node:path"));
const project_root_js_1 = require("./project-root.js");
/** The version of the program, and with it of its API and of the columns of its CSV. */
exports.VERSION = JSON.parse((0, node_fs_1.readFileSync)(node_path_1.default.join(project_root_js_1.PROJECT_ROOT, 'package.json'), 'utf8')).version;
//# sourceMappingURL=version.js.map