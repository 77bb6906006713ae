"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ConfigError = void 0;
/** The environment asks for something impossible. The message is one sentence for the person who started the program. */
class ConfigError extends Error {
    constructor() {
        super(...arguments);
        this.name = 'ConfigError';
    }
}
exports.ConfigError = ConfigError;
//# sourceMappingURL=config-error.js.map