"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readMail = readMail;
const config_error_js_1 = require("./config-error.js");
const readers_js_1 = require("./readers.js");
/** Reads where mail is sent by: both variables or none, and with them the address that its links lead to. */
function readMail(given) {
    const [server, from] = [given('SMTP_URL'), given('MAIL_FROM')];
    if (server === undefined && from === undefined)
        return undefined;
    if (server === undefined)
        throw new config_error_js_1.ConfigError('MAIL_FROM is set but SMTP_URL is not: set both or neither.');
    if (from === undefined)
        throw new config_error_js_1.ConfigError('SMTP_URL is set but MAIL_FROM is not: set both or neither.');
    if (given('PUBLIC_URL') === undefined) {
        throw new config_error_js_1.ConfigError('SMTP_URL needs PUBLIC_URL: links in mails have to lead somewhere.');
    }
    return Object.freeze({ server: (0, readers_js_1.mailServer)('SMTP_URL', server), from: (0, readers_js_1.signInAddress)('MAIL_FROM', from) });
}
//# sourceMappingURL=mail.js.map