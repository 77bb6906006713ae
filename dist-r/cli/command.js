"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Failure = exports.EXIT = void 0;
exports.wrongUse = wrongUse;
exports.textOf = textOf;
exports.needed = needed;
/** How a program ends; documented in docs/how-to/command-line.md, so add, never change. */
exports.EXIT = { ok: 0, refused: 1, wrongUse: 2, unreachable: 3 };
/** A command ends otherwise than well; the message is for whoever typed it. */
class Failure extends Error {
    constructor(message, exit = exports.EXIT.refused) {
        super(message);
        this.exit = exit;
        this.name = 'Failure';
    }
}
exports.Failure = Failure;
/** Nothing was tried: what was typed cannot be meant. */
function wrongUse(message) {
    return new Failure(message, exports.EXIT.wrongUse);
}
/** The text given for an option, if any. */
function textOf({ values }, name) {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
}
/** The text of an option that has to be given. */
function needed(given, name) {
    const value = textOf(given, name);
    if (value === undefined || value === '')
        throw wrongUse(`Give --${name}.`);
    return value;
}
//# sourceMappingURL=command.js.map