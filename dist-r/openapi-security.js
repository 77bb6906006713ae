"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.addSecuritySchemes = addSecuritySchemes;
exports.describeSecurity = describeSecurity;
const BY_SESSION = { session: [] };
const BY_TOKEN = { token: [] };
/** Names the two ways of saying who one is. */
function addSecuritySchemes(builder) {
    return builder
        .addCookieAuth('demarche', {
        type: 'apiKey',
        description: 'The cookie that signing in sets (`POST /api/session`); over https its name is `__Host-demarche`',
    }, 'session')
        .addBearerAuth({
        type: 'http',
        bearerFormat: 'dem_…',
        description: 'A personal token (`POST /api/tokens`); whatever changes something takes one of scope `write`',
    }, 'token');
}
/** Says of each route, by its rule, how whoever asks has to say who they are. */
function describeSecurity(routes) {
    for (const { rule, changes, operation } of routes) {
        operation.security = waysIn(rule, changes);
    }
}
function waysIn(rule, changes) {
    if (rule === 'public')
        return [];
    // Without either: everybody, unless reading is for members only.
    if (rule === 'readers')
        return [{}, BY_SESSION, BY_TOKEN];
    // A token cannot outlive itself.
    if (changes && (rule === 'session.manage' || rule === 'token.manage'))
        return [BY_SESSION];
    return [BY_SESSION, BY_TOKEN];
}
//# sourceMappingURL=openapi-security.js.map