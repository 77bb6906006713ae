"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sendCheaply = sendCheaply;
const node_stream_1 = require("node:stream");
const path_of_js_1 = require("../path-of.js");
const accepted_coding_js_1 = require("./accepted-coding.js");
const compress_js_1 = require("./compress.js");
const entity_tag_js_1 = require("./entity-tag.js");
const without_air_js_1 = require("./without-air.js");
/** Answers of the API, the sitemap and the rules for robots, of which each is made anew; the client’s files have compressed copies from its build. */
const API = /^\/(api(\/|$)|sitemap[./]|robots\.txt$)/;
/** So is the client’s page, which has a head for each address. */
const isPage = (reply, payload) => typeof payload === 'string' && String(reply.getHeader('content-type')).startsWith('text/html');
/** About the people who use this Démarche: what is secret is not compressed together with what somebody else may choose (BREACH). */
const PERSONAL = /^\/api\/(session|sessions|tokens|users|link)(\/|$)/;
/** Not the live stream, whose messages are to arrive one by one. */
const COMPRESSIBLE = /^(application\/([\w.-]+\+)?(json|xml)|text\/(?!event-stream))/;
const OF_THE_BODY = ['content-type', 'content-disposition', 'content-encoding', 'content-length'];
/** What fits into one packet is not worth it. */
const LEAST = 1_400;
/** What the API tells, also of what was written; a file is left as it was made. */
const isJson = (reply) => String(reply.getHeader('content-type')).startsWith('application/json') && !reply.hasHeader('content-disposition');
/**
 * A hook that sends answers as cheaply as can be: JSON without air, and to reads 304 where the reader has it already, else compressed
 * where they take that. What is asked by HEAD is let go once its headers are known.
 */
async function sendCheaply(request, reply, payload) {
    const { method, headers } = request;
    const path = (0, path_of_js_1.pathOf)(request.url);
    if ((method !== 'GET' && method !== 'HEAD') || reply.statusCode !== 200) {
        return typeof payload === 'string' && isJson(reply) ? (0, without_air_js_1.withoutAir)(Buffer.from(payload)) : payload;
    }
    if (!API.test(path) && !isPage(reply, payload))
        return asBuilt(payload, request, reply);
    if (!reply.hasHeader('cache-control'))
        void reply.header('cache-control', 'no-cache');
    const coding = negotiated(reply, path, headers['accept-encoding']);
    if (payload instanceof node_stream_1.Readable)
        return flowing(payload, request, reply, coding);
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload))
        return payload;
    const told = Buffer.from(payload);
    const body = isJson(reply) ? (0, without_air_js_1.withoutAir)(told) : told;
    const small = body.length < LEAST ? null : coding;
    const tag = (0, entity_tag_js_1.entityTag)(body, reply.getHeader('etag'), small);
    void reply.header('etag', tag);
    if ((0, entity_tag_js_1.isNamed)(headers['if-none-match'], tag))
        return known(reply);
    if (small === null)
        return body;
    void reply.header('content-encoding', small).removeHeader('content-length');
    return (0, compress_js_1.compressed)(body, small, tag);
}
/** In which coding it may go; says that it depends on the reader where it does. */
function negotiated(reply, path, accepted) {
    const type = String(reply.getHeader('content-type'));
    if (PERSONAL.test(path) || !COMPRESSIBLE.test(type) || reply.hasHeader('content-encoding'))
        return null;
    const others = reply.getHeader('vary');
    void reply.header('vary', others === undefined ? 'accept-encoding' : `${String(others)}, accept-encoding`);
    return (0, accepted_coding_js_1.acceptedCoding)(accepted);
}
/** A file of the client, whose copy in a coding has another tag than itself. */
function asBuilt(payload, request, reply) {
    const coding = reply.getHeader('content-encoding');
    return payload instanceof node_stream_1.Readable && hasAlready(request, reply, coding ?? null) ? letGo(payload, reply) : payload;
}
function flowing(body, request, reply, coding) {
    if (hasAlready(request, reply, coding))
        return letGo(body, reply);
    if (coding !== null)
        void reply.header('content-encoding', coding).removeHeader('content-length');
    if (request.method === 'HEAD')
        return nothingOf(body);
    return coding === null ? body : (0, compress_js_1.compressing)(body, coding);
}
/** Tags what has a tag for the coding in which it goes; whether the reader has that. */
function hasAlready({ headers }, reply, coding) {
    const given = reply.getHeader('etag');
    if (given === undefined)
        return false;
    const tag = (0, entity_tag_js_1.tagInCoding)(String(given), coding);
    void reply.header('etag', tag);
    return (0, entity_tag_js_1.isNamed)(headers['if-none-match'], tag);
}
function letGo(body, reply) {
    body.destroy();
    return known(reply);
}
/** 304: the reader has it already. */
function known(reply) {
    for (const header of OF_THE_BODY)
        void reply.removeHeader(header);
    void reply.status(304);
    return null;
}
function nothingOf(body) {
    body.destroy();
    return node_stream_1.Readable.from([]);
}
//# sourceMappingURL=cheap-answers.hook.js.map