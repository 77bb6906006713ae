"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.KNOWN_SECONDS = exports.SEEN_EVERY_SECONDS = exports.IDLE_SECONDS = exports.SESSION_SECONDS = void 0;
/** How long a session lasts, used or not: 30 days. */
exports.SESSION_SECONDS = 30 * 24 * 3600;
/** A session that nobody used for so long has ended: 14 days. */
exports.IDLE_SECONDS = 14 * 24 * 3600;
/** The last use of a session or token is written down at most this often: reading must not mean writing. */
exports.SEEN_EVERY_SECONDS = 300;
/** A browser in which nobody signed in for so long is known no more: a year. */
exports.KNOWN_SECONDS = 365 * 24 * 3600;
//# sourceMappingURL=session-length.js.map