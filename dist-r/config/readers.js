"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.portNumber = portNumber;
exports.milliseconds = milliseconds;
exports.listeningHost = listeningHost;
exports.oneOf = oneOf;
exports.optional = optional;
exports.listOf = listOf;
exports.databaseUrl = databaseUrl;
exports.proxyAddress = proxyAddress;
exports.commitHash = commitHash;
exports.publicAddress = publicAddress;
exports.issuerAddress = issuerAddress;
exports.mailServer = mailServer;
exports.signInAddress = signInAddress;
exports.fileFolder = fileFolder;
exports.existingFile = existingFile;
const node_fs_1 = __importDefault(require("node:fs"));
const node_net_1 = require("node:net");
const node_path_1 = __importDefault(require("node:path"));
const config_error_js_1 = require("./config-error.js");
/** A TCP port, 0 (any free one) to 65535. */
function portNumber(name, value, fallback) {
    if (value === undefined)
        return fallback;
    const port = Number(value);
    if (!/^\d{1,5}$/.test(value) || port > 65_535)
        throw wrong(name, value, 'a port number from 0 to 65535');
    return port;
}
/** Whole milliseconds, 1 to a day of them. */
function milliseconds(name, value) {
    const number = Number(value);
    if (!/^\d{1,8}$/.test(value) || number < 1 || number > 86_400_000)
        throw wrong(name, value, 'a whole number of milliseconds from 1 to 86400000');
    return number;
}
/** A host name or an IP address, as a listening socket takes it. */
function listeningHost(name, value) {
    if (!/^[\w.:%-]+$/.test(value))
        throw wrong(name, value, 'a host name or an IP address');
    return value;
}
/** One word of a closed list. */
function oneOf(name, value, allowed, fallback) {
    if (value === undefined)
        return fallback;
    const word = allowed.find((candidate) => candidate === value);
    if (word === undefined)
        throw wrong(name, value, `one of ${allowed.join(', ')}`);
    return word;
}
/** Applies a reader where there is something to read. */
function optional(read, name, value) {
    return value === undefined ? undefined : read(name, value);
}
/** Applies a reader to each part of a comma-separated list; empty parts don't count. */
function listOf(read, name, value) {
    const parts = (value ?? '').split(',').map((part) => part.trim());
    return Object.freeze(parts.filter((part) => part !== '').map((part) => read(name, part)));
}
/**
 * A PostgreSQL address as libpq writes it, `postgresql://user:password@host:port/database?…`, the host possibly absent.
 * The value is not repeated in the error when it may hold a password.
 */
function databaseUrl(name, value) {
    if (!/^postgres(ql)?:\/\/[^\s]*$/.test(value)) {
        throw wrong(name, shown(value), 'an address that starts with postgresql://');
    }
    return value;
}
/** An IP address, a network of them (`10.0.0.0/8`), or the name of one that everybody has. */
function proxyAddress(name, value) {
    const [address = '', length, ...more] = value.split('/');
    const bits = (0, node_net_1.isIP)(address) === 6 ? 128 : 32;
    const isNetwork = length === undefined || (/^\d{1,3}$/.test(length) && Number(length) >= 1 && Number(length) <= bits);
    if (/^(loopback|linklocal|uniquelocal)$/.test(value) || ((0, node_net_1.isIP)(address) > 0 && isNetwork && more.length === 0))
        return value;
    throw wrong(name, value, 'IP addresses, networks such as 10.0.0.0/8, or loopback, linklocal, uniquelocal');
}
/** A commit as Git writes it, whole or shortened. */
function commitHash(name, value) {
    if (!/^[0-9a-f]{7,64}$/.test(value))
        throw wrong(name, value, 'a commit of 7 to 64 hexadecimal digits');
    return value;
}
/** An http or https address without path, query or fragment, returned without a slash at its end. */
function publicAddress(name, value) {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username) {
        throw wrong(name, shown(value), 'an http or https address without a path, such as https://demarche.example');
    }
    return url.origin;
}
/** An https address without query or fragment; http too on the machine itself, where nobody listens in. */
function issuerAddress(name, value) {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const isLocal = url?.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
    if (!url || !(url.protocol === 'https:' || isLocal) || url.search || url.hash || url.username) {
        throw wrong(name, shown(value), 'an https address, such as https://login.example.org');
    }
    return value;
}
/** An SMTP server, `smtp://user:password@host:port` or smtps; what may hold a password is not repeated. */
function mailServer(name, value) {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '' || !/^\/?$/.test(url.pathname) || url.search) {
        throw wrong(name, shown(value), 'an address that starts with smtp:// or smtps://, such as smtp://mail.example:587');
    }
    return value;
}
/** Something with one @ and no white space; whether it receives mail only sending can tell. */
function signInAddress(name, value) {
    if (!/^[^\s@]+@[^\s@]+$/.test(value) || value.length > 254)
        throw wrong(name, value, 'an e-mail address');
    return value;
}
/** A folder, absolute or relative to `base`. */
function fileFolder(name, value, base) {
    if (value.includes('\0'))
        throw wrong(name, value, 'the path of a folder');
    return node_path_1.default.resolve(base, value);
}
/** A file that is there, absolute or relative to where the program was started. */
function existingFile(name, value) {
    const file = node_path_1.default.resolve(value);
    if (!node_fs_1.default.existsSync(file))
        throw wrong(name, value, 'a file that is there');
    return file;
}
/** An address before whose @ a password may stand is not repeated. */
function shown(value) {
    return value.includes('@') ? '(hidden)' : value;
}
function wrong(name, value, allowed) {
    return new config_error_js_1.ConfigError(`${name} is ${JSON.stringify(value)}, but must be ${allowed}.`);
}
//# sourceMappingURL=readers.js.map