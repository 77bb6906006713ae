"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.targetOf = targetOf;
const fold_email_js_1 = require("../auth/fold-email.js");
const problem_js_1 = require("../common/problem.js");
const refusal_js_1 = require("../domain/refusals/refusal.js");
const post_guarded_js_1 = require("./sending/post-guarded.js");
/**
 * Where alerts are sent to: the address of a webhook as it was written, or a folded mail address; null of what is fetched. Throws
 * `validation_failed` where it is none that may be, and `conflict` where no mail is sent here.
 */
function targetOf({ way, target }, { mail, loopback }) {
    if (way === 'feed' || way === 'calendar')
        return null;
    if (way === 'mail' && !mail) {
        const detail = 'No mail is sent here: its administrator has not set up SMTP_URL.';
        throw new problem_js_1.Problem('conflict', detail, undefined, { reason: { code: 'mail_not_set_up' } });
    }
    if (target === undefined)
        throw refused('target_missing', 'Say where alerts are to be sent.');
    if (way === 'mail') {
        const address = (0, fold_email_js_1.foldEmail)(target);
        if (!/^[^\s@]+@[^\s@]+$/.test(address) || address.length > 254) {
            const detail = 'Target must be an e-mail address.';
            throw problem({ pointer: '/target', code: 'matches', parameters: { form: 'email' }, detail });
        }
        return address;
    }
    const why = (0, post_guarded_js_1.refusedAddress)(target, { loopback });
    if (why === 'not_https') {
        throw refused('target_not_https', 'A webhook has an address that begins with https://, without a password in it.');
    }
    if (why === 'not_public')
        throw refused('target_not_public', 'A webhook has an address of the public internet.');
    return target;
}
function refused(code, detail) {
    return problem((0, refusal_js_1.refusal)('/target', code, detail));
}
function problem(error) {
    return new problem_js_1.Problem('validation_failed', error.detail, [error]);
}
//# sourceMappingURL=target-of.js.map