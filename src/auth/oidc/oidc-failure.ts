/** Why signing in at a provider came to nothing; the sign-in page of the client says it in words. */
export type OidcFailureCode =
  /** The provider cannot be reached, or is set up otherwise than it says. */
  | 'oidc_unavailable'
  /** It took too long, was begun in another browser, or this address was opened a second time. */
  | 'oidc_expired'
  /** The provider, or the person there, said no. */
  | 'oidc_denied'
  /** What the provider sent does not hold. */
  | 'oidc_failed'
  /** The provider does not vouch for the e-mail address. */
  | 'oidc_unverified'
  /** Nobody was invited under this address, or the user is disabled. */
  | 'oidc_no_user';

export class OidcFailure extends Error {
  constructor(
    readonly code: OidcFailureCode,
    override readonly cause?: Error,
  ) {
    super(code);
  }
}
