"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PROGRAM = void 0;
/** Under this token it is injected. */
exports.PROGRAM = Symbol('PROGRAM');
//# sourceMappingURL=program.js.map