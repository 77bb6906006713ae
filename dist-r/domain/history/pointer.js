"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.pointerTo = pointerTo;
exports.namesIn = namesIn;
/**
 * A JSON pointer (RFC 6901) one step further: ~ and / inside a name are escaped.
 *
 * @example pointerTo('/links', 'a/b') // '/links/a~1b'
 */
function pointerTo(pointer, name) {
    return `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
/** The names that a pointer passes, none for the whole document; throws RangeError where it is no pointer. */
function namesIn(pointer) {
    if (pointer === '')
        return [];
    if (!pointer.startsWith('/'))
        throw new RangeError(`“${pointer}” is not a JSON pointer`);
    return pointer
        .slice(1)
        .split('/')
        .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}
//# sourceMappingURL=pointer.js.map