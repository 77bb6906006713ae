"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isObject = isObject;
exports.objects = objects;
exports.eachOf = eachOf;
exports.filled = filled;
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The objects of what should be a list of them; none where it is no list. */
function objects(list) {
    return Array.isArray(list) ? list.filter(isObject) : [];
}
/** `change` made to each object of what should be a list of them; what is neither stays for the check to refuse. */
function eachOf(list, change) {
    return Array.isArray(list) ? list.map((value, at) => (isObject(value) ? change(value, at) : value)) : list;
}
/** The same without what holds nothing. */
function filled(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => !isNothing(value)));
}
function isNothing(value) {
    return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
//# sourceMappingURL=json.js.map