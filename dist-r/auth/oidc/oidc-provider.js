"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OidcProvider = void 0;
const oidc_failure_js_1 = require("./oidc-failure.js");
/** The provider, asked for its endpoints once it is needed; a failed question is asked again the next time. */
class OidcProvider {
    constructor(settings) {
        this.settings = settings;
    }
    /** What people call it: `login.example.org`. */
    get name() {
        return new URL(this.settings.issuer).host;
    }
    /** Where to send the browser, and what to remember until it is back. Throws OidcFailure. */
    async begin(redirectUri) {
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
    async finish(address, { state, nonce, codeVerifier }) {
        const client = await import('openid-client');
        const configuration = await this.configured();
        try {
            const tokens = await client.authorizationCodeGrant(configuration, address, {
                ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: codeVerifier, idTokenExpected: true },
            });
            const claims = tokens.claims();
            if (!claims)
                throw new oidc_failure_js_1.OidcFailure('oidc_failed');
            const told = claims['email'] === undefined
                ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)
                : claims;
            return { issuer: claims.iss, subject: claims.sub, verifiedEmail: verifiedEmail(told) };
        }
        catch (error) {
            if (error instanceof oidc_failure_js_1.OidcFailure)
                throw error;
            const denied = error instanceof client.AuthorizationResponseError;
            throw new oidc_failure_js_1.OidcFailure(denied ? 'oidc_denied' : 'oidc_failed', asError(error));
        }
    }
    configured() {
        this.configuration ??= this.discover().catch((error) => {
            this.configuration = undefined;
            throw new oidc_failure_js_1.OidcFailure('oidc_unavailable', asError(error));
        });
        return this.configuration;
    }
    async discover() {
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
exports.OidcProvider = OidcProvider;
function verifiedEmail({ email, email_verified: verified }) {
    return typeof email === 'string' && verified === true ? email : null;
}
function asError(thrown) {
    return thrown instanceof Error ? thrown : new Error(String(thrown));
}
//# sourceMappingURL=oidc-provider.js.map