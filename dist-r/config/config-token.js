"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CONFIG = void 0;
/** Under this token the checked environment is injected. */
exports.CONFIG = Symbol('CONFIG');
//# sourceMappingURL=config-token.js.map