"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.encodingOf = encodingOf;
exports.isEncoding = isEncoding;
const node_fs_1 = require("node:fs");
const promises_1 = require("node:fs/promises");
const chardet_1 = require("chardet");
const iconv_lite_1 = require("iconv-lite");
/** So many bytes are looked at to tell one encoding of a byte a letter from another. */
const LOOKED_AT = 64 * 1024;
/**
 * The encoding of a text file: by its mark, else UTF-8 where all of it is that, else by its nought bytes UTF-16, else what its
 * letters look like. Nobody can tell all of the old ones apart, so it is shown and can be set right.
 */
async function encodingOf(path) {
    const start = await startOf(path);
    return byMark(start) ?? byNoughts(start) ?? ((await isUtf8(path)) ? 'utf-8' : byLetters(start));
}
/** Whether files can be read in it. */
function isEncoding(name) {
    return (0, iconv_lite_1.encodingExists)(name);
}
async function startOf(path) {
    const file = await (0, promises_1.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}
function byMark(start) {
    const [first, second, third] = start;
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return 'utf-8';
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}
/** In UTF-16 every other byte of what is written in Latin letters, and every delimiter, is nought. */
function byNoughts(start) {
    const noughts = [0, 0];
    for (const [at, byte] of start.entries())
        if (byte === 0)
            noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
    const [even = 0, odd = 0] = noughts;
    if (Math.max(even, odd) < Math.max(1, start.length / 6))
        return null;
    return odd > even ? 'utf-16le' : 'utf-16be';
}
async function isUtf8(path) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
        for await (const chunk of (0, node_fs_1.createReadStream)(path))
            decoder.decode(chunk, { stream: true });
        decoder.decode();
        return true;
    }
    catch (error) {
        if (error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
            return false;
        throw error;
    }
}
/** What is taken for Latin 1 is the Windows code page that has all of it and more. */
function byLetters(start) {
    const guessed = (0, chardet_1.detect)(start)?.toLowerCase() ?? '';
    if (guessed === 'iso-8859-1' || !(0, iconv_lite_1.encodingExists)(guessed) || /^(?:utf|ascii)/.test(guessed))
        return 'windows-1252';
    return guessed === 'iso-8859-2' ? 'windows-1250' : guessed;
}
//# sourceMappingURL=encoding.js.map