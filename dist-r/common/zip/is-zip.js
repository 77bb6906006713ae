"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isZip = isZip;
const promises_1 = require("node:fs/promises");
/** Whether a file begins as an archive with something in it does (APPNOTE 4.3.7). Throws where it cannot be read. */
async function isZip(path) {
    const file = await (0, promises_1.open)(path);
    try {
        const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
        return buffer.toString('latin1') === 'PK\x03\x04';
    }
    finally {
        await file.close();
    }
}
//# sourceMappingURL=is-zip.js.map