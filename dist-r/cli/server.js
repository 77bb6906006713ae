"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Server = exports.SERVER_OPTION = void 0;
exports.causeOf = causeOf;
const command_js_1 = require("./command.js");
const send_file_js_1 = require("./send-file.js");
/** Of every command that asks a server. */
exports.SERVER_OPTION = {
    server: {
        type: 'string',
        value: 'ADDRESS',
        says: 'address of the Démarche to ask (DEMARCHE_SERVER, else http://127.0.0.1:3000)',
    },
};
/** A running Démarche, asked over HTTP as whoever the token belongs to, or as anybody. */
class Server {
    constructor(
    /** Without a slash at its end. */
    address, token) {
        this.address = address;
        this.token = token;
    }
    /** The one that options and environment name. Throws wrong use where that is no address. */
    static of(given, { env }) {
        const address = (0, command_js_1.textOf)(given, 'server') ?? (env['DEMARCHE_SERVER']?.trim() || 'http://127.0.0.1:3000');
        if (!/^https?:\/\/[^/?#\s]+(\/[^?#\s]*)?$/.test(address) || !URL.canParse(address)) {
            throw (0, command_js_1.wrongUse)(`“${address}” is no address: write it like http://127.0.0.1:3000.`);
        }
        return new Server(address.replace(/\/+$/, ''), env['DEMARCHE_TOKEN']?.trim() || undefined);
    }
    /** Whether it is asked as somebody. */
    get hasToken() {
        return this.token !== undefined;
    }
    /** The answer to `path`, good ones only. Throws {@link Failure}: refused with the server’s reasons, or unreachable. */
    async ask(path, question = {}) {
        const response = await this.answer(path, question);
        if (response.ok)
            return response;
        const away = [502, 503, 504].includes(response.status);
        throw new command_js_1.Failure(await reasonsIn(response), away ? command_js_1.EXIT.unreachable : command_js_1.EXIT.refused);
    }
    /** The answer whatever it is. Throws where there is none. */
    async answer(path, { method = 'GET', query, headers, json, file } = {}) {
        const asked = query === undefined || query.size === 0 ? '' : `?${query.toString()}`;
        const url = `${this.address}${path}${asked}`;
        const said = {
            ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
            ...(json === undefined ? {} : { 'content-type': 'application/json' }),
            ...headers,
        };
        try {
            if (file)
                return await (0, send_file_js_1.sendFile)(url, { method, headers: said }, file);
            return await fetch(url, { method, headers: said, ...(json === undefined ? {} : { body: JSON.stringify(json) }) });
        }
        catch (error) {
            throw new command_js_1.Failure(`${this.address} cannot be reached: ${causeOf(error)}.`, command_js_1.EXIT.unreachable);
        }
    }
}
exports.Server = Server;
/** Why a server says no, a line each. */
async function reasonsIn(response) {
    const text = await response.text().catch(() => '');
    const problem = problemIn(text);
    const sentence = problem?.detail ?? problem?.title;
    if (sentence === undefined)
        return `The server answers ${response.status}, and is perhaps no Démarche.`;
    const errors = (problem?.errors ?? []).filter(({ detail }, _, { length }) => length > 1 || detail !== sentence);
    return [sentence, ...errors.map(({ pointer, detail }) => `  ${pointer}: ${detail}`)].join('\n');
}
function problemIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** What Node says of a failed connection: the last cause, or the first of several where a name has several addresses. */
function causeOf(error) {
    const { message = String(error), cause, errors } = (error ?? {});
    const [first = cause] = (errors ?? []);
    return first === undefined || first === null ? message.replace(/\.$/, '') : causeOf(first);
}
//# sourceMappingURL=server.js.map