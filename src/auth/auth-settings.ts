/** What signing in needs to know of the environment. */
export interface AuthSettings {
  /** `members`: what is published is told to those only who have signed in. */
  readAccess: 'public' | 'members';
  /** The address that people type, where it is known: `https://demarche.example`. */
  publicUrl: string | undefined;
  /** The OpenID provider at which people may sign in, if any. */
  oidc: { issuer: string; clientId: string; clientSecret: string } | undefined;
}

/** Under this token the settings are injected. */
export const AUTH_SETTINGS = Symbol('AUTH_SETTINGS');
