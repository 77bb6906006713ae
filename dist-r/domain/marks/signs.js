"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SIGN_STROKE = exports.SIGNS = void 0;
/** Lines of the signs in a box of 16 by 16, drawn without a fill. */
exports.SIGNS = {
    disputed: 'M2 6h12M2 10.5h12M11 2.5 5 14',
    overdue: 'M8 2 15 14H1ZM8 6.2v3.6M8 11v1.4',
};
/** In units of the box. */
exports.SIGN_STROKE = 1.6;
//# sourceMappingURL=signs.js.map