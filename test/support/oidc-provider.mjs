/**
 * `node oidc-provider.mjs REDIRECT_URI`: an OpenID provider on the loopback, which prints its address. Anybody may sign in
 * there as `email|yes` (or `email|no`, where the provider does not vouch for the address), with any password.
 */
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const [redirectUri] = process.argv.slice(2);
const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'demarche', client_secret: 'a secret of the provider', redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: ['for tests only'] },
    pkce: { required: () => true },
    findAccount: (_context, accountId) => {
      const [email, verified] = accountId.split('|');
      return { accountId, claims: () => ({ sub: accountId, email, email_verified: verified === 'yes' }) };
    },
  });
  server.on('request', provider.callback());
  console.log(issuer);
});
// Whoever started it has gone: so does it.
process.stdin.resume().on('end', () => process.exit(0));
