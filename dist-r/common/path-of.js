"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.pathOf = pathOf;
/**
 * The path of an address (`/api/events?q=x`), without its query: there stand the codes that a provider sends people back
 * with, and what they look for, which are for no log.
 */
function pathOf(url) {
    return url.split('?')[0] ?? '/';
}
//# sourceMappingURL=path-of.js.map