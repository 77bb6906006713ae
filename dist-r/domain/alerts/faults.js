"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FAULTS = void 0;
/**
 * What was wrong with a sending: no such name, an address that is not public, no connection or one without a good certificate, too
 * slow, an answer that is none of success (a redirection by itself), a webhook that is gone for good; a mail server that refused the
 * mail, or could not be reached, or is not set up any more.
 */
exports.FAULTS = [
    ...['no_such_name', 'not_public', 'no_connection', 'no_certificate', 'too_slow', 'answered', 'redirects', 'gone'],
    ...['mail_refused', 'mail_unreachable', 'mail_not_set_up'],
];
//# sourceMappingURL=faults.js.map