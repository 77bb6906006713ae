import { ConfigError } from './config-error.js';
import { issuerAddress } from './readers.js';

/** An OpenID provider and how it knows this Démarche. */
export interface OidcConfig {
  /** Where `/.well-known/openid-configuration` is found. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

const NAMES = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;

/** Reads the provider: all three variables or none; throws ConfigError that names what is missing. */
export function readOidc(given: (name: string) => string | undefined): OidcConfig | undefined {
  const [issuer, clientId, clientSecret] = NAMES.map(given);
  const set = NAMES.find((name) => given(name) !== undefined);
  if (set === undefined) return undefined;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) {
    const missing = NAMES.filter((name) => given(name) === undefined);
    const are = `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'}`;
    throw new ConfigError(`${set} is set but ${are} not: set all three or none.`);
  }
  return Object.freeze({ issuer: issuerAddress('OIDC_ISSUER', issuer), clientId, clientSecret });
}
