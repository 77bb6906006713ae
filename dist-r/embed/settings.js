"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EMBED_SETTINGS = void 0;
/** Under this token it is injected. */
exports.EMBED_SETTINGS = Symbol('EMBED_SETTINGS');
//# sourceMappingURL=settings.js.map