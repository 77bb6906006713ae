"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PRESENCE = exports.SessionCookie = void 0;
const cookie_of_js_1 = require("../common/cookie-of.js");
const session_length_js_1 = require("./session-length.js");
/**
 * The cookie of a session. Over https it carries the prefix with which browsers let no other host of the domain set it;
 * SameSite=Lax sends it along when a link is followed and not with forms of other sites.
 */
class SessionCookie {
    /** `name` and `seconds` for a cookie beside that of the session. */
    constructor(publicUrl, name = 'demarche', seconds = session_length_js_1.SESSION_SECONDS) {
        this.seconds = seconds;
        const secure = publicUrl?.startsWith('https:') ?? false;
        this.name = secure ? `__Host-${name}` : name;
        this.knownName = `${this.name}-known`;
        this.attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
    }
    /** The secret in a request's `Cookie` header; null where there is none. */
    read(header) {
        return (0, cookie_of_js_1.cookieOf)(header, this.name);
    }
    /** The secrets of a request's `Cookie` header that signing in asks for. */
    secretsIn(header) {
        return { formerSecret: this.read(header), knownSecret: (0, cookie_of_js_1.cookieOf)(header, this.knownName) };
    }
    /** `Set-Cookie` that hands out a secret. */
    give(secret) {
        return `${this.name}=${secret}; Max-Age=${this.seconds}; ${this.attributes}`;
    }
    /** `Set-Cookie` that takes it away. */
    take() {
        return `${this.name}=; Max-Age=0; ${this.attributes}`;
    }
    /** The headers of signing in: the secret, the word that there is one, which scripts of the page may read, and by what the browser is known later. */
    signIn({ session, known }) {
        const remembered = `${this.knownName}=${known}; Max-Age=${session_length_js_1.KNOWN_SECONDS}; ${this.attributes}`;
        return [this.give(session), this.presence(`1; Max-Age=${this.seconds}`), remembered];
    }
    /** The headers of signing out: the browser stays known. */
    signOut() {
        return [this.take(), this.presence('; Max-Age=0')];
    }
    /** So the client need not ask who has signed in on every visit of somebody who never did. */
    presence(value) {
        return `${exports.PRESENCE}=${value}; ${this.attributes.replace(' HttpOnly;', '')}`;
    }
}
exports.SessionCookie = SessionCookie;
/** The cookie that says that somebody has signed in, and not who. */
exports.PRESENCE = 'demarche-present';
//# sourceMappingURL=session-cookie.js.map