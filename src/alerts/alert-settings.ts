/** What alerts need to know of the environment. */
export interface AlertSettings {
  /** The address that people type, where it is known: `https://demarche.example`. */
  readonly publicUrl: string | undefined;
  /** `members`: what is published is told to those only who have signed in. */
  readonly readAccess: 'public' | 'members';
  /** How mail is sent; without it none is. */
  readonly mail: { readonly server: string; readonly from: string } | undefined;
  /** Whether webhooks may lead to this very machine, and without TLS. */
  readonly loopback: boolean;
}

/** Under this token the settings are injected. */
export const ALERT_SETTINGS = Symbol('ALERT_SETTINGS');
