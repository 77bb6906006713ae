"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tagOfFile = tagOfFile;
const promises_1 = require("node:fs/promises");
const digest_js_1 = require("./common/digest.js");
/** Tags by file, and by when it was written: after another build they are others. */
const known = new Map();
/** The strong entity tag (RFC 9110, 8.8.3) of a file of the client, which follows from its bytes: the same on every node and after every build that makes them. */
async function tagOfFile(file) {
    const { mtimeMs: writtenMs } = await (0, promises_1.stat)(file);
    const before = known.get(file);
    if (before?.writtenMs === writtenMs)
        return before.tag;
    const tag = `"${(0, digest_js_1.digest)(await (0, promises_1.readFile)(file))}"`;
    known.set(file, { writtenMs, tag });
    return tag;
}
//# sourceMappingURL=client-tags.js.map