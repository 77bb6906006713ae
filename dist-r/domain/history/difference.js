"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.difference = difference;
const json_js_1 = require("./json.js");
const pointer_js_1 = require("./pointer.js");
/**
 * What leads from one document to another, in the order of their names. Objects are compared name by name; a list is
 * one value. So what belongs to a document is kept by id, not in a list, and each part has its own path.
 *
 * @param before undefined where there was nothing
 * @example difference({ place: 'Oslo' }, { place: 'Muscat' }) // [{ op: 'replace', path: '/place', value: 'Muscat' }]
 */
function difference(before, after) {
    return before === undefined ? [{ op: 'add', path: '', value: after }] : differ(before, after, '');
}
function differ(before, after, path) {
    if ((0, json_js_1.sameJson)(before, after))
        return [];
    if (!(0, json_js_1.isObject)(before) || !(0, json_js_1.isObject)(after))
        return [{ op: 'replace', path, value: after }];
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return names.flatMap((name) => {
        const [was, is, at] = [own(before, name), own(after, name), (0, pointer_js_1.pointerTo)(path, name)];
        if (is === undefined)
            return [{ op: 'remove', path: at }];
        return was === undefined ? [{ op: 'add', path: at, value: is }] : differ(was, is, at);
    });
}
function own(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}
//# sourceMappingURL=difference.js.map