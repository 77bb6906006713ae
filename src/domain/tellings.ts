/** Most characters of a title, in any language. */
export const MOST_TITLE = 500;
/** Most characters of a summary. */
export const MOST_SUMMARY = 20_000;
