/** Whoever has signed in does not want to be led back to these. */
export const ENTRANCES: readonly string[] = ['/sign-in', '/welcome', '/alerts'];
