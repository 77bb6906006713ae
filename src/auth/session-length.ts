/** How long a session lasts, used or not: 30 days. */
export const SESSION_SECONDS = 30 * 24 * 3600;

/** A session that nobody used for so long has ended: 14 days. */
export const IDLE_SECONDS = 14 * 24 * 3600;

/** The last use of a session or token is written down at most this often: reading must not mean writing. */
export const SEEN_EVERY_SECONDS = 300;

/** A browser in which nobody signed in for so long is known no more: a year. */
export const KNOWN_SECONDS = 365 * 24 * 3600;
