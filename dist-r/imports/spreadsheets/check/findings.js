"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OUTCOMES = void 0;
/** What rows come to. */
exports.OUTCOMES = ['create', 'update', 'unchanged', 'duplicate', 'rejected'];
//# sourceMappingURL=findings.js.map