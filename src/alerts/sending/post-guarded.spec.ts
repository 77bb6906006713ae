import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { postGuarded, refusedAddress } from './post-guarded.js';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** A receiver on this machine; gives its port. */
async function receiver(answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

const AT_HOME = [{ address: '127.0.0.1', family: 4 }];

describe('the address of a webhook', () => {
  it.each([
    ['https://example.org/hook', null],
    ['https://93.184.216.34/hook', null],
    ['http://example.org/hook', 'not_https'],
    ['ftp://example.org/hook', 'not_https'],
    ['https://me:secret@example.org/hook', 'not_https'],
    ['no address', 'not_https'],
    ['https://127.0.0.1/hook', 'not_public'],
    // However it is written.
    ['https://2130706433/hook', 'not_public'],
    ['https://0x7f.1/hook', 'not_public'],
    ['https://017700000001/hook', 'not_public'],
    ['https://[::1]/hook', 'not_public'],
    ['https://[::ffff:169.254.169.254]/latest', 'not_public'],
    ['https://10.0.0.1:8443/hook', 'not_public'],
  ])('%s: %s', (address, expected) => {
    expect(refusedAddress(address, { loopback: false })).toBe(expected);
  });
});

describe('a message', () => {
  it.each([
    ['a name of this machine', AT_HOME],
    ['a name inside the house', [{ address: '192.168.1.7', family: 4 }]],
    ['a name with a public and a private address', [{ address: '1.1.1.1', family: 4 }, ...AT_HOME]],
    ['a name of IPv6 that means IPv4 inside', [{ address: '::ffff:10.0.0.1', family: 6 }]],
  ])('is not sent to %s', async (_, addresses) => {
    const outcome = await postGuarded('https://hook.example/', {}, '{}', {
      loopback: false,
      resolve: () => Promise.resolve(addresses),
    });
    expect(outcome).toEqual({ status: null, fault: 'not_public' });
  });

  it('goes nowhere in the house even where this machine is allowed', async () => {
    const resolve = () => Promise.resolve([{ address: '10.0.0.1', family: 4 }]);
    expect((await postGuarded('https://hook.example/', {}, '{}', { loopback: true, resolve })).fault).toBe(
      'not_public',
    );
  });

  it('goes to no public address without TLS', async () => {
    const resolve = () => Promise.resolve([{ address: '1.1.1.1', family: 4 }]);
    expect((await postGuarded('http://hook.example/', {}, '{}', { loopback: true, resolve })).fault).toBe('not_public');
  });

  it('goes to the address that was looked at, under the name that was given', async () => {
    const came: IncomingMessage[] = [];
    const port = await receiver((request, response) => {
      came.push(request);
      response.end();
    });
    let asked = 0;
    const outcome = await postGuarded(`http://hook.example:${port}/at`, { 'x-own': 'yes' }, '{}', {
      loopback: true,
      resolve: () => {
        asked += 1;
        return Promise.resolve(AT_HOME);
      },
    });
    expect([outcome, asked]).toEqual([{ status: 200, fault: null }, 1]);
    expect(came.map(({ method, url, headers }) => [method, url, headers.host, headers['x-own']])).toEqual([
      ['POST', '/at', `hook.example:${port}`, 'yes'],
    ]);
  });

  it('follows no redirection', async () => {
    let second = 0;
    const target = await receiver((_, response) => {
      second += 1;
      response.end();
    });
    const port = await receiver((_, response) => {
      response.writeHead(307, { location: `http://127.0.0.1:${target}/` }).end();
    });
    const outcome = await postGuarded(`http://127.0.0.1:${port}/`, {}, '{}', { loopback: true });
    expect([outcome, second]).toEqual([{ status: 307, fault: 'redirects' }, 0]);
  });

  it.each([
    [503, 'answered'],
    [410, 'gone'],
  ])('that is answered by %i was not taken: %s', async (status, fault) => {
    const port = await receiver((_, response) => response.writeHead(status).end());
    expect(await postGuarded(`http://127.0.0.1:${port}/`, {}, '{}', { loopback: true })).toEqual({ status, fault });
  });

  it('waits for no answer for ever', async () => {
    const port = await receiver(() => undefined);
    const outcome = await postGuarded(`http://127.0.0.1:${port}/`, {}, '{}', { loopback: true, within: 50 });
    expect(outcome).toEqual({ status: null, fault: 'too_slow' });
  });

  it('waits for no name for ever', async () => {
    const resolve = () => new Promise<never>(() => undefined);
    const outcome = await postGuarded('https://hook.example/', {}, '{}', { loopback: false, within: 50, resolve });
    expect(outcome).toEqual({ status: null, fault: 'too_slow' });
  });

  it('reads no answer without an end', async () => {
    const port = await receiver((_, response) => {
      response.writeHead(200);
      const more = () => {
        while (response.write('x'.repeat(16 * 1024)));
        response.once('drain', more);
      };
      more();
    });
    const outcome = await postGuarded(`http://127.0.0.1:${port}/`, {}, '{}', { loopback: true });
    expect(outcome).toEqual({ status: 200, fault: null });
  });

  it('says where nobody listens', async () => {
    const resolve = () => Promise.reject(new Error('ENOTFOUND'));
    expect((await postGuarded('https://hook.example/', {}, '{}', { loopback: false, resolve })).fault).toBe(
      'no_such_name',
    );
    expect((await postGuarded('http://127.0.0.1:1/', {}, '{}', { loopback: true })).fault).toBe('no_connection');
  });

  it('is not given to whoever has no good certificate', async () => {
    const port = await receiver((_, response) => response.end());
    // TLS spoken to a server without it.
    const outcome = await postGuarded(`https://127.0.0.1:${port}/`, {}, '{}', { loopback: true });
    expect(outcome).toEqual({ status: null, fault: 'no_certificate' });
  });
});
