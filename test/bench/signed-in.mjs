/** What the program makes its first administrator of. */
export const ADMINISTRATOR = {
  ADMIN_EMAIL: 'bench@example.org',
  ADMIN_PASSWORD: 'a Passphrase that is long enough 42',
};

/** Asks as the administrator: the answer's JSON, with its `etag`. Whatever is refused is an error. */
export async function signedIn(address) {
  const { cookie } = await send('POST', '/api/session', {
    email: ADMINISTRATOR.ADMIN_EMAIL,
    password: ADMINISTRATOR.ADMIN_PASSWORD,
  });
  return async (method, path, body, headers = {}) => (await send(method, path, body, { ...headers, cookie })).answer;

  async function send(method, path, body, headers = {}) {
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const response = await fetch(address + path, {
      method,
      headers: { ...type, ...headers },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${text}`);
    const answer = text === '' ? {} : { ...JSON.parse(text), etag: response.headers.get('etag') };
    return { answer, cookie: response.headers.getSetCookie()[0]?.split(';')[0] };
  }
}
