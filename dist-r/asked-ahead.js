"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LAST = exports.linkTo = void 0;
exports.askedAhead = askedAhead;
const session_cookie_js_1 = require("./auth/session-cookie.js");
const cookie_of_js_1 = require("./common/cookie-of.js");
const escaped_html_js_1 = require("./domain/escaped-html.js");
const first_questions_js_1 = require("./domain/first-questions.js");
const language_of_js_1 = require("./language-of.js");
/**
 * Both ask as `fetch` does, with the cookies of this server, or the answer would be asked for twice. Strangers ask nothing where reading
 * is for members.
 */
function askedAhead({ headers, url }, path, { readAccess }) {
    if (readAccess === 'members' && (0, cookie_of_js_1.cookieOf)(headers.cookie, session_cookie_js_1.PRESENCE) === null)
        return NOTHING;
    const { searchParams } = new URL(url, 'http://localhost');
    const questions = (0, first_questions_js_1.firstQuestions)(path, searchParams, (0, language_of_js_1.languageOf)({ headers, url }));
    return {
        headers: questions
            .filter(({ media, after }) => media === undefined && !after)
            .map(({ address }) => `<${address}>; rel=preload; as=fetch; crossorigin=anonymous`),
        elements: questions.flatMap(({ address, media, after }) => media === undefined || after ? [] : (0, exports.linkTo)(address, `media="${(0, escaped_html_js_1.escapedHtml)(media)}"`)),
        after: questions.flatMap(({ address, after }) => (after ? (0, exports.linkTo)(address, exports.LAST) : [])),
    };
}
/** By which the browser asks as `fetch` will. */
const linkTo = (address, attributes) => `<link rel="preload" as="fetch" crossorigin="anonymous" href="${(0, escaped_html_js_1.escapedHtml)(address)}" ${attributes} />`;
exports.linkTo = linkTo;
/** An attribute: after what matters more. */
exports.LAST = 'fetchpriority="low"';
const NOTHING = { headers: [], elements: [], after: [] };
//# sourceMappingURL=asked-ahead.js.map