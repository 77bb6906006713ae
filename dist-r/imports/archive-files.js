"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LISTS = void 0;
exports.filesIn = filesIn;
exports.listOf = listOf;
exports.damage = damage;
exports.unreadable = unreadable;
const node_crypto_1 = require("node:crypto");
const problem_js_1 = require("../common/problem.js");
const open_archive_js_1 = require("../common/zip/open-archive.js");
/** All files of an archive together may have so many bytes, and so many times those of the archive: more is no bundle. */
const MOST_BYTES = 1024 ** 3;
const MOST_TIMES = 200;
/** The lists of a bundle, in the order in which they are brought in. */
exports.LISTS = ['actors', 'publishers', 'sources', 'events'];
/** The files of JSON in an archive that are wanted, each to be read before the next. Throws `bad_request` where all of it would be too large. */
async function* filesIn(path, wanted = () => true) {
    const archive = await (0, open_archive_js_1.openArchive)(path);
    let left = Math.min(MOST_BYTES, archive.size * MOST_TIMES);
    try {
        for (const entry of archive.entries) {
            const { fileName: name, uncompressedSize } = entry;
            left -= uncompressedSize;
            if (left < 0)
                throw unreadable('Unpacked it is too large.');
            const isList = listOf(name) !== null;
            if ((!isList && !name.endsWith('.json')) || !wanted(name))
                continue;
            const hash = (0, node_crypto_1.createHash)('sha256');
            const bytes = hashed(await archive.read(entry), hash);
            yield { name, isList, bytes, sha256: () => hash.digest('hex') };
        }
    }
    finally {
        archive.close();
    }
}
async function* hashed(stream, hash) {
    for await (const chunk of stream) {
        hash.update(chunk);
        yield chunk;
    }
}
/** The list that a file holds; null where it holds none. */
function listOf(name) {
    return exports.LISTS.find((list) => name === `${list}.ndjson`) ?? null;
}
/** What went wrong in reading an archive, as it is told: what is none of ours is damage. */
function damage(error) {
    if (!(error instanceof Error) || error instanceof problem_js_1.Problem)
        return error;
    return unreadable(`The archive is damaged: ${error.message}`);
}
function unreadable(detail) {
    return new problem_js_1.Problem('bad_request', detail);
}
//# sourceMappingURL=archive-files.js.map