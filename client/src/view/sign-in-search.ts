/** Why signing in at a provider came to nothing; the server names it in the address. */
const FAILURES = [
  'oidc_unavailable',
  'oidc_expired',
  'oidc_denied',
  'oidc_failed',
  'oidc_unverified',
  'oidc_no_user',
] as const;

interface SignInSearch {
  /** The address within Démarche to go back to. */
  returnTo?: string;
  error?: (typeof FAILURES)[number];
}

/** Reads the address of the sign-in page. Only paths of this site are gone back to: `//host` and `/\host` are others. */
export function validateSignInSearch(raw: Record<string, unknown>): SignInSearch {
  const { returnTo, error } = raw;
  const failure = FAILURES.find((one) => one === error);
  return {
    ...(typeof returnTo === 'string' && /^\/(?![/\\])[!-[\]-~]*$/.test(returnTo) && { returnTo }),
    ...(failure && { error: failure }),
  };
}
