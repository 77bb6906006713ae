"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.refusal = refusal;
const problem_js_1 = require("../common/problem.js");
const permissions_js_1 = require("../domain/permissions.js");
/** Why `viewer` may not use a route; null where they may. What has no rule is for nobody. */
function refusal({ rule, viewer, bySession, readAccess, changes }) {
    if (rule === undefined)
        return new problem_js_1.Problem('forbidden', 'Nobody has said who may do this, so nobody may.');
    if (changes && viewer?.scope === 'read') {
        const detail = 'This token is for reading only. Make one of scope write.';
        return new problem_js_1.Problem('forbidden', detail, undefined, { reason: { code: 'token_for_reading' } });
    }
    if (rule === 'public')
        return null;
    if (rule === 'readers') {
        if (viewer || readAccess === 'public')
            return null;
        return new problem_js_1.Problem('unauthorised', 'This Démarche is for members only.', undefined, {
            reason: { code: 'members_only' },
        });
    }
    if (!viewer)
        return new problem_js_1.Problem('unauthorised', 'Sign in to do this.');
    if (changes && !bySession && (rule === 'token.manage' || rule === 'session.manage')) {
        return new problem_js_1.Problem('forbidden', 'A token cannot outlive itself: sign in to change tokens, sessions or passwords.');
    }
    if ((0, permissions_js_1.may)(viewer.role, rule))
        return null;
    const [least = 'administrator'] = permissions_js_1.PERMISSIONS[rule];
    const detail = `As ${viewer.role} you may not do this; it takes the role ${least} or a higher one.`;
    const reason = { code: 'role_too_low', parameters: { role: viewer.role, least } };
    return new problem_js_1.Problem('forbidden', detail, undefined, { reason });
}
//# sourceMappingURL=access.js.map