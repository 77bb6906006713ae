"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.wrong = exports.note = exports.well = void 0;
const finding = (is) => (says) => ({ is, says });
exports.well = finding('well');
exports.note = finding('note');
exports.wrong = finding('wrong');
//# sourceMappingURL=finding.js.map