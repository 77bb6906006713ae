"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.wholeFile = wholeFile;
const promises_1 = require("node:fs/promises");
/**
 * Makes the file at `path` of what `write` writes, with the rights `mode`. It has its name only once it is whole; where that fails, nothing
 * is left of it.
 */
async function wholeFile(path, mode, write) {
    const part = `${path}.part`;
    const file = await (0, promises_1.open)(part, 'w', mode);
    try {
        await write(file.createWriteStream());
        await (0, promises_1.rename)(part, path);
    }
    catch (error) {
        await (0, promises_1.rm)(part, { force: true });
        throw error;
    }
    finally {
        await file.close();
    }
}
//# sourceMappingURL=whole-file.js.map