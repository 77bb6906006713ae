"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ALERT_SETTINGS = void 0;
/** Under this token the settings are injected. */
exports.ALERT_SETTINGS = Symbol('ALERT_SETTINGS');
//# sourceMappingURL=alert-settings.js.map