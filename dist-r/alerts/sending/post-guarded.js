"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.refusedAddress = refusedAddress;
exports.postGuarded = postGuarded;
const promises_1 = require("node:dns/promises");
const node_http_1 = __importDefault(require("node:http"));
const node_https_1 = __importDefault(require("node:https"));
const node_net_1 = require("node:net");
const is_public_address_js_1 = require("./is-public-address.js");
/** So long a receiver may take for an answer. */
const WITHIN_MS = 10_000;
/** So much of an answer is read, and thrown away, for the connection to end well. */
const MOST_BYTES = 64 * 1024;
/** Why a webhook may not have an address, as far as the address alone says; null where it may. */
function refusedAddress(text, { loopback }) {
    if (!URL.canParse(text))
        return 'not_https';
    const { protocol, username, password, hostname } = new URL(text);
    if (username !== '' || password !== '')
        return 'not_https';
    if (protocol !== 'https:' && !(protocol === 'http:' && loopback))
        return 'not_https';
    const host = bare(hostname);
    return (0, node_net_1.isIP)(host) > 0 && !mayReach(host, loopback) ? 'not_public' : null;
}
/**
 * Posts `body` to a webhook that somebody named. Its name is resolved now, each address that it stands for must be a public one, and to
 * these alone is connected: whatever the name stands for a moment later counts for nothing. No redirection is followed; what is answered
 * is not looked at beyond its status. Never fails: what went wrong is told.
 */
async function postGuarded(to, headers, body, { loopback, within = WITHIN_MS, resolve = all }) {
    if (refusedAddress(to, { loopback }) !== null)
        return failed('not_public');
    const url = new URL(to);
    const signal = AbortSignal.timeout(within);
    const host = bare(url.hostname);
    const addresses = (0, node_net_1.isIP)(host) > 0 ? [{ address: host, family: (0, node_net_1.isIP)(host) }] : await resolved(host, resolve, signal);
    if (addresses === null)
        return failed(signal.aborted ? 'too_slow' : 'no_such_name');
    if (!addresses.every(({ address }) => mayReach(address, loopback)))
        return failed('not_public');
    // Without TLS only this very machine is reached.
    if (url.protocol === 'http:' && !addresses.every(({ address }) => (0, is_public_address_js_1.isLoopbackAddress)(address))) {
        return failed('not_public');
    }
    try {
        return outcomeOf(await statusOf(url, headers, body, addresses, signal));
    }
    catch (error) {
        return failed(faultOf(error, signal));
    }
}
function statusOf(url, headers, body, addresses, signal) {
    const { request } = url.protocol === 'https:' ? node_https_1.default : node_http_1.default;
    return new Promise((done, fail) => {
        const sent = request(url, {
            ...{ method: 'POST', signal, agent: false, maxHeaderSize: 16 * 1024 },
            headers: { ...headers, 'content-length': Buffer.byteLength(body) },
            // Whatever is asked for here is answered with what was looked at, never with what the name stands for by now.
            lookup: (_name, options, found) => {
                const [first] = addresses;
                if (options.all)
                    found(null, [...addresses]);
                else if (first)
                    found(null, first.address, first.family);
            },
        }, (response) => {
            let bytes = 0;
            const end = () => {
                response.destroy();
                done(response.statusCode ?? 0);
            };
            response.on('data', (chunk) => {
                bytes += chunk.length;
                if (bytes > MOST_BYTES)
                    end();
            });
            response.once('end', end);
            // The status has been told: what comes after it changes nothing.
            response.once('error', end);
        });
        sent.once('error', fail);
        sent.end(body);
    });
}
function outcomeOf(status) {
    if (status >= 200 && status < 300)
        return { status, fault: null };
    if (status >= 300 && status < 400)
        return { status, fault: 'redirects' };
    return { status, fault: status === 410 ? 'gone' : 'answered' };
}
/** Null where the name stands for nothing, or nobody says in time. */
async function resolved(name, resolve, signal) {
    const late = new Promise((done) => signal.addEventListener('abort', () => done(null), { once: true }));
    const found = await Promise.race([resolve(name).catch(() => null), late]);
    return found === null || found.length === 0 ? null : found;
}
function all(name) {
    return (0, promises_1.lookup)(name, { all: true });
}
function mayReach(address, loopback) {
    return (0, is_public_address_js_1.isPublicAddress)(address) || (loopback && (0, is_public_address_js_1.isLoopbackAddress)(address));
}
/** IPv6 stands in brackets in addresses. */
function bare(hostname) {
    return hostname.replace(/^\[(.*)\]$/, '$1');
}
function faultOf(error, signal) {
    if (signal.aborted)
        return 'too_slow';
    const code = error.code ?? '';
    return /CERT|EPROTO|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code) ? 'no_certificate' : 'no_connection';
}
function failed(fault) {
    return { status: null, fault };
}
//# sourceMappingURL=post-guarded.js.map