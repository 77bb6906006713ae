import { Logger } from '@nestjs/common';
import { startTestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

const said: string[] = [];
beforeEach(() => {
  said.splice(0);
  jest.spyOn(Logger.prototype, 'warn').mockImplementation((line: unknown) => void said.push(String(line)));
});
afterEach(() => jest.restoreAllMocks());

const through = { headers: { 'x-forwarded-for': '192.0.2.1' } };

it.each([
  [{}, 1],
  [{ TRUSTED_PROXIES: '10.0.0.0/8' }, 1],
  [{ TRUSTED_PROXIES: 'loopback' }, 0],
  [{ PUBLIC_URL: 'https://demarche.example' }, 0],
])(
  'where the environment is %j, a proxy is said to be unknown %d times, however often it asks',
  async (environment, times) => {
    const demarche = await startTestApp({ environment });
    await ask(demarche, '/health/live');
    expect(said).toEqual([]);
    for (let asked = 0; asked < 3; asked += 1) await ask(demarche, '/health/live', through);
    await demarche.close();
    expect(said.filter((line) => line.includes('TRUSTED_PROXIES does not name'))).toHaveLength(times);
  },
);
