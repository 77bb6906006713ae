"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.portError = portError;
const config_error_js_1 = require("./config/config-error.js");
/** What to tell the person who started the program when its port cannot be had; other errors stay as they are. */
function portError(error, { port, host }) {
    const { code } = error;
    if (code === 'EADDRINUSE') {
        return new config_error_js_1.ConfigError(`Port ${port} on ${host} is taken by another program: stop it or set PORT to a free one.`);
    }
    if (code === 'EACCES')
        return new config_error_js_1.ConfigError(`Port ${port} may not be used by this user: set PORT to 1024 or above.`);
    if (code === 'EADDRNOTAVAIL')
        return new config_error_js_1.ConfigError(`HOST ${host} is not an address of this machine.`);
    return error;
}
//# sourceMappingURL=port-error.js.map