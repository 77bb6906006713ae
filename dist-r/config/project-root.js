"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.PROJECT_ROOT = void 0;
const node_path_1 = __importDefault(require("node:path"));
/** Where the program itself lives: the folder that holds `package.json`, both from `src/` and from `dist/`. */
exports.PROJECT_ROOT = node_path_1.default.resolve(__dirname, '..', '..');
//# sourceMappingURL=project-root.js.map