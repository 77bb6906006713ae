import type { Configuration } from 'openid-client';
import type { AuthSettings } from '../auth-settings.js';
import { OidcFailure } from './oidc-failure.js';

type Settings = NonNullable<AuthSettings['oidc']>;

/** What the provider says of a person. */
export interface OidcPerson {
  issuer: string;
  subject: string;
  /** Null where the provider does not vouch for it. */
  verifiedEmail: string | null;
}

/** What must be the same when the browser comes back. */
export interface OidcSecrets {
  state: string;
  nonce: string;
  codeVerifier: string;
}

/** The provider, asked for its endpoints once it is needed; a failed question is asked again the next time. */
export class OidcProvider {
  private configuration: Promise<Configuration> | undefined;

  constructor(private readonly settings: Settings) {}

  /** What people call it: `login.example.org`. */
  get name(): string {
    return new URL(this.settings.issuer).host;
  }

  /** Where to send the browser, and what to remember until it is back. Throws OidcFailure. */
  async begin(redirectUri: string): Promise<{ address: string; secrets: OidcSecrets }> {
    const client = await import('openid-client');
    const configuration = await this.configured();
    const secrets = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      codeVerifier: client.randomPKCECodeVerifier(),
    };
    const address = client.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid email profile',
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(secrets.codeVerifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, secrets };
  }

  /** Who came back at `address`, our redirect address with the provider's answer. Throws OidcFailure. */
  async finish(address: URL, { state, nonce, codeVerifier }: OidcSecrets): Promise<OidcPerson> {
    const client = await import('openid-client');
    const configuration = await this.configured();
    try {
      const tokens = await client.authorizationCodeGrant(configuration, address, {
        ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: codeVerifier, idTokenExpected: true },
      });
      const claims = tokens.claims();
      if (!claims) throw new OidcFailure('oidc_failed');
      const told =
        claims['email'] === undefined
          ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)
          : claims;
      return { issuer: claims.iss, subject: claims.sub, verifiedEmail: verifiedEmail(told) };
    } catch (error) {
      if (error instanceof OidcFailure) throw error;
      const denied = error instanceof client.AuthorizationResponseError;
      throw new OidcFailure(denied ? 'oidc_denied' : 'oidc_failed', asError(error));
    }
  }

  private configured(): Promise<Configuration> {
    this.configuration ??= this.discover().catch((error: unknown) => {
      this.configuration = undefined;
      throw new OidcFailure('oidc_unavailable', asError(error));
    });
    return this.configuration;
  }

  private async discover(): Promise<Configuration> {
    const client = await import('openid-client');
    const { issuer, clientId, clientSecret } = this.settings;
    return client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      // The environment lets http through on the machine itself only.
      // oxlint-disable-next-line typescript/no-deprecated -- marked so to stand out
      execute: issuer.startsWith('http:') ? [client.allowInsecureRequests] : [],
      timeout: 10,
    });
  }
}

function verifiedEmail({ email, email_verified: verified }: Record<string, unknown>): string | null {
  return typeof email === 'string' && verified === true ? email : null;
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
