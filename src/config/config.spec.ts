import path from 'node:path';
import { readConfig } from './config.js';
import { PROJECT_ROOT } from './project-root.js';
import { ConfigError } from './config-error.js';

describe('readConfig', () => {
  test('an empty environment gives the documented defaults', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      databaseReplicaUrls: [],
      dataDir: { path: path.join(PROJECT_ROOT, '.data'), chosen: false },
      admin: undefined,
      oidc: undefined,
      readAccess: 'public',
      demo: true,
      demoFiles: ['demo/iran-us-2025-2026.json', 'demo/jcpoa-2013-2018.json'].map((file) =>
        path.join(PROJECT_ROOT, file),
      ),
      publicUrl: undefined,
      mail: undefined,
      alertsLoopback: false,
      trustedProxies: [],
      commit: undefined,
      logLevel: 'info',
      logFormat: 'text',
      nodeEnv: 'development',
    });
  });

  test.each([
    ['10.0.0.0/8, 2001:db8::/32,192.0.2.1', ['10.0.0.0/8', '2001:db8::/32', '192.0.2.1']],
    ['uniquelocal', ['uniquelocal']],
  ])('proxies %s are taken', (given, trustedProxies) => {
    expect(readConfig({ TRUSTED_PROXIES: given })).toMatchObject({ trustedProxies });
  });

  test.each(['everybody', '10.0.0.0/33', '10.0.0.0/0', '10.0.0/8', '::/129', '1.2.3.4/8/8'])(
    'proxies %s are not',
    (given) => {
      expect(() => readConfig({ TRUSTED_PROXIES: given })).toThrow('TRUSTED_PROXIES is');
    },
  );

  test('an empty variable counts as absent', () => {
    expect(readConfig({ PORT: '', DATA_DIR: ' ', DATABASE_URL: '' })).toEqual(readConfig({}));
  });

  test('what is given is read', () => {
    const config = readConfig({
      PORT: '0',
      DATABASE_URL: 'postgresql://a:b@db/demarche',
      DATABASE_REPLICA_URLS: 'postgres://r1/d, postgres://r2/d,',
      DATA_DIR: '/srv/demarche',
      ADMIN_EMAIL: 'a@b.example',
      ADMIN_PASSWORD: ' spaces stay ',
      OIDC_ISSUER: 'https://login.example.org/realms/house',
      OIDC_CLIENT_ID: 'demarche',
      OIDC_CLIENT_SECRET: 'secret',
      DEMO: 'off',
      DEMO_FILE: __filename,
      PUBLIC_URL: 'https://demarche.example/',
      SMTP_URL: 'smtps://us:secret@mail.example',
      MAIL_FROM: 'news@demarche.example',
      COMMIT: '2e3ae83',
    });
    expect(config).toMatchObject({
      port: 0,
      databaseReplicaUrls: ['postgres://r1/d', 'postgres://r2/d'],
      dataDir: { path: '/srv/demarche', chosen: true },
      admin: { email: 'a@b.example', password: ' spaces stay ' },
      oidc: { issuer: 'https://login.example.org/realms/house', clientId: 'demarche', clientSecret: 'secret' },
      demo: false,
      demoFiles: [__filename],
      publicUrl: 'https://demarche.example',
      mail: { server: 'smtps://us:secret@mail.example', from: 'news@demarche.example' },
      trustedProxies: ['loopback'],
      commit: '2e3ae83',
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  test.each([
    [{ PORT: '80a' }, 'PORT is "80a", but must be a port number from 0 to 65535.'],
    [{ PORT: '65536' }, 'PORT is "65536", but must be a port number from 0 to 65535.'],
    [{ PORT: '-1' }, 'PORT is "-1", but must be a port number from 0 to 65535.'],
    [{ HOST: 'http://x' }, 'HOST is "http://x", but must be a host name or an IP address.'],
    [{ DEMO_FILE: '/nowhere.json' }, 'DEMO_FILE is "/nowhere.json", but must be a file that is there.'],
    [{ DEMO: 'yes' }, 'DEMO is "yes", but must be one of on, off.'],
    [{ READ_ACCESS: 'all' }, 'READ_ACCESS is "all", but must be one of public, members.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud", but must be one of fatal, error, warn, info, debug, trace, silent.'],
    [{ NODE_ENV: 'prod' }, 'NODE_ENV is "prod", but must be one of development, production, test.'],
    [
      { DATABASE_URL: 'mysql://x' },
      'DATABASE_URL is "mysql://x", but must be an address that starts with postgresql://.',
    ],
    [
      { DATABASE_URL: 'mysql://me:secret@x' },
      'DATABASE_URL is "(hidden)", but must be an address that starts with postgresql://.',
    ],
    [
      { DATABASE_REPLICA_URLS: 'postgres://r/d' },
      'DATABASE_REPLICA_URLS needs DATABASE_URL: replicas of the embedded database do not exist.',
    ],
    [
      { PUBLIC_URL: 'demarche.example' },
      'PUBLIC_URL is "demarche.example", but must be an http or https address without a path, such as https://demarche.example.',
    ],
    [
      { PUBLIC_URL: 'https://a.example/sub' },
      'PUBLIC_URL is "https://a.example/sub", but must be an http or https address without a path, such as https://demarche.example.',
    ],
    [{ ADMIN_EMAIL: 'a@b' }, 'ADMIN_EMAIL is set but ADMIN_PASSWORD is not: set both or neither.'],
    [{ ADMIN_PASSWORD: 'x' }, 'ADMIN_PASSWORD is set but ADMIN_EMAIL is not: set both or neither.'],
    [
      { OIDC_ISSUER: 'https://login.example.org', OIDC_CLIENT_ID: 'demarche' },
      'OIDC_ISSUER is set but OIDC_CLIENT_SECRET is not: set all three or none.',
    ],
    [
      { OIDC_CLIENT_SECRET: 'secret' },
      'OIDC_CLIENT_SECRET is set but OIDC_ISSUER and OIDC_CLIENT_ID are not: set all three or none.',
    ],
    [
      { OIDC_ISSUER: 'http://login.example.org', OIDC_CLIENT_ID: 'demarche', OIDC_CLIENT_SECRET: 'secret' },
      'OIDC_ISSUER is "http://login.example.org", but must be an https address, such as https://login.example.org.',
    ],
    [{ SMTP_URL: 'smtp://mail.example' }, 'SMTP_URL is set but MAIL_FROM is not: set both or neither.'],
    [{ MAIL_FROM: 'a@b.example' }, 'MAIL_FROM is set but SMTP_URL is not: set both or neither.'],
    [
      { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'a@b.example' },
      'SMTP_URL needs PUBLIC_URL: links in mails have to lead somewhere.',
    ],
    [
      { SMTP_URL: 'mail.example', MAIL_FROM: 'a@b.example', PUBLIC_URL: 'https://a.example' },
      'SMTP_URL is "mail.example", but must be an address that starts with smtp:// or smtps://, such as smtp://mail.example:587.',
    ],
    [
      { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'us', PUBLIC_URL: 'https://a.example' },
      'MAIL_FROM is "us", but must be an e-mail address.',
    ],
    [{ ALERTS_LOOPBACK: 'yes' }, 'ALERTS_LOOPBACK is "yes", but must be one of on, off.'],
    [{ ADMIN_EMAIL: 'me', ADMIN_PASSWORD: 'x' }, 'ADMIN_EMAIL is "me", but must be an e-mail address.'],
  ])('%o is refused in one sentence', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(new ConfigError(sentence));
  });
});
