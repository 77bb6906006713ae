"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AUTH_SETTINGS = void 0;
/** Under this token the settings are injected. */
exports.AUTH_SETTINGS = Symbol('AUTH_SETTINGS');
//# sourceMappingURL=auth-settings.js.map