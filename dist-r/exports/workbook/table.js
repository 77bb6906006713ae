"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.word = exports.bool = exports.number = exports.edtf = exports.instant = exports.day = exports.text = void 0;
const column = (type) => (name, sql) => ({ name, type, sql });
exports.text = column('text');
exports.day = column('day');
exports.instant = column('instant');
exports.edtf = column('edtf');
exports.number = column('number');
exports.bool = column('boolean');
/** One of the words of a group. */
const word = (name, words, sql) => ({ ...(0, exports.text)(name, sql), words });
exports.word = word;
//# sourceMappingURL=table.js.map