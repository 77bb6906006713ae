"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PERMISSIONS = exports.USER_ROLES = void 0;
exports.may = may;
/** What people are in Démarche, the least first: each may also do whatever those before it may. */
exports.USER_ROLES = ['reader', 'researcher', 'editor', 'administrator'];
/** Who may do what: the one map that the server's guard and the client's buttons share. */
exports.PERMISSIONS = {
    'draft.read': from('researcher'),
    'event.write': from('researcher'),
    'event.submit': from('researcher'),
    'ledger.write': from('researcher'),
    'suggestion.write': from('researcher'),
    'actor.write': from('researcher'),
    'source.write': from('researcher'),
    'publisher.write': from('researcher'),
    'dossier.change': from('researcher'),
    'dossier.write': from('researcher'),
    'event.review': from('editor'),
    'published.correct': from('editor'),
    'event.delete': from('editor'),
    merge: from('editor'),
    'import.write': from('researcher'),
    'import.apply': from('editor'),
    'user.manage': from('administrator'),
    'token.manage': from('reader'),
    'session.manage': from('reader'),
    'form.draft': from('reader'),
    'follow.manage': from('reader'),
};
/** Whether somebody in `role` may do `action`; whoever has not signed in (null) may do none of them. */
function may(role, action) {
    return role !== null && exports.PERMISSIONS[action].includes(role);
}
function from(least) {
    return exports.USER_ROLES.slice(exports.USER_ROLES.indexOf(least));
}
//# sourceMappingURL=permissions.js.map