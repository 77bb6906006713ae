import path from 'node:path';
import { ConfigError } from './config-error.js';
import { readMail, type MailConfig } from './mail.js';
import { readOidc, type OidcConfig } from './oidc.js';
import { PROJECT_ROOT } from './project-root.js';
import {
  commitHash,
  databaseUrl,
  existingFile,
  fileFolder,
  listeningHost,
  listOf,
  milliseconds,
  oneOf,
  optional,
  portNumber,
  proxyAddress,
  publicAddress,
  signInAddress,
} from './readers.js';
import { readTraces, type TracesConfig } from './traces.js';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const DEMO = ['demo/iran-us-2025-2026.json', 'demo/jcpoa-2013-2018.json'] as const;
const NODE_ENVS = ['development', 'production', 'test'] as const;

/** Everything the environment can decide, validated and typed. Nothing else in the server reads the environment. */
export interface Config {
  /** TCP port to listen on, 0–65535; 0 takes any free one. */
  readonly port: number;
  /** Address to listen on. */
  readonly host: string;
  /** PostgreSQL to use instead of the embedded one. */
  readonly databaseUrl: string | undefined;
  /** PostgreSQL replicas that may answer reads; empty without `DATABASE_URL`. */
  readonly databaseReplicaUrls: readonly string[];
  /** Absolute folder of the embedded database and of uploads, and whether somebody chose it. */
  readonly dataDir: { readonly path: string; readonly chosen: boolean };
  /** The first administrator; without it the first start prints a sign-in link. */
  readonly admin: { readonly email: string; readonly password: string } | undefined;
  /** The OpenID provider at which people may sign in, if any. */
  readonly oidc: OidcConfig | undefined;
  /** Who may read published events: everybody, or only people who have signed in. */
  readonly readAccess: 'public' | 'members';
  /** Whether an empty database gets the demo dossiers. */
  readonly demo: boolean;
  /** Absolute paths of the bundles that are the demo dossiers. */
  readonly demoFiles: readonly string[];
  /** The address that people type, without a slash at its end; decides links, cookies and allowed origins. */
  readonly publicUrl: string | undefined;
  /** How mail is sent; without it none is. */
  readonly mail: MailConfig | undefined;
  /** Whether alerts may be sent to this very machine, and without TLS: for tests. */
  readonly alertsLoopback: boolean;
  /** Addresses and networks of the proxies before us, whose word on who asks is taken. */
  readonly trustedProxies: readonly string[];
  /** The commit that it was built from, as Git writes it. */
  readonly commit: string | undefined;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** The log as sentences, or as an object of JSON a line. */
  readonly logFormat: 'text' | 'json';
  /** Questions to PostgreSQL that take so many milliseconds are told in the log; undefined for none. */
  readonly slowQueryMs: number | undefined;
  /** Measurements at `/metrics`, on a port of their own and for whoever has a token where these are given; undefined for none. */
  readonly metrics: { readonly port: number | undefined; readonly token: string | undefined } | undefined;
  /** OpenTelemetry's traces; undefined for none. */
  readonly traces: TracesConfig | undefined;
  readonly nodeEnv: (typeof NODE_ENVS)[number];
}

/**
 * Reads and checks the environment once. An empty variable counts as absent.
 *
 * @throws ConfigError with one sentence that names the variable, what was given and what is allowed.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;
  const dataDir = given('DATA_DIR');
  const config: Config = {
    port: portNumber('PORT', given('PORT'), 3000),
    host: listeningHost('HOST', given('HOST') ?? '127.0.0.1'),
    databaseUrl: optional(databaseUrl, 'DATABASE_URL', given('DATABASE_URL')),
    databaseReplicaUrls: listOf(databaseUrl, 'DATABASE_REPLICA_URLS', given('DATABASE_REPLICA_URLS')),
    dataDir: Object.freeze({
      path: fileFolder('DATA_DIR', dataDir ?? '.data', PROJECT_ROOT),
      chosen: dataDir !== undefined,
    }),
    admin: readAdmin(given('ADMIN_EMAIL'), env['ADMIN_PASSWORD'] || undefined),
    oidc: readOidc(given),
    readAccess: oneOf('READ_ACCESS', given('READ_ACCESS'), ['public', 'members'], 'public'),
    demo: oneOf('DEMO', given('DEMO'), ['on', 'off'], 'on') === 'on',
    demoFiles: demoFiles(given('DEMO_FILE')),
    publicUrl: optional(publicAddress, 'PUBLIC_URL', given('PUBLIC_URL')),
    mail: readMail(given),
    alertsLoopback: oneOf('ALERTS_LOOPBACK', given('ALERTS_LOOPBACK'), ['on', 'off'], 'off') === 'on',
    trustedProxies: listOf(proxyAddress, 'TRUSTED_PROXIES', given('TRUSTED_PROXIES') ?? ownProxy(given('PUBLIC_URL'))),
    commit: optional(commitHash, 'COMMIT', given('COMMIT')),
    logLevel: oneOf('LOG_LEVEL', given('LOG_LEVEL'), LOG_LEVELS, 'info'),
    logFormat: oneOf('LOG_FORMAT', given('LOG_FORMAT'), ['text', 'json'], 'text'),
    slowQueryMs: optional(milliseconds, 'SLOW_QUERY_MS', given('SLOW_QUERY_MS')),
    metrics: readMetrics(given),
    traces: readTraces(given),
    nodeEnv: oneOf('NODE_ENV', given('NODE_ENV'), NODE_ENVS, 'development'),
  };
  if (config.databaseReplicaUrls.length > 0 && config.databaseUrl === undefined) {
    throw new ConfigError('DATABASE_REPLICA_URLS needs DATABASE_URL: replicas of the embedded database do not exist.');
  }
  return Object.freeze(config);
}

/** Whoever names a public address has a proxy; where nothing else is said, it runs on this machine. */
function ownProxy(publicUrl: string | undefined): string | undefined {
  return publicUrl === undefined ? undefined : 'loopback';
}

function demoFiles(given: string | undefined): readonly string[] {
  const named = optional(existingFile, 'DEMO_FILE', given);
  return named === undefined ? DEMO.map((file) => path.join(PROJECT_ROOT, file)) : [named];
}

function readMetrics(given: (name: string) => string | undefined): Config['metrics'] {
  const isOn = oneOf('METRICS', given('METRICS'), ['on', 'off'], 'off') === 'on';
  const [port, token] = [given('METRICS_PORT'), given('METRICS_TOKEN')];
  if (isOn) return Object.freeze({ port: port === undefined ? undefined : portNumber('METRICS_PORT', port, 0), token });
  const set = port !== undefined ? 'METRICS_PORT' : token !== undefined ? 'METRICS_TOKEN' : undefined;
  if (set !== undefined) throw new ConfigError(`${set} is set but METRICS is not on: set METRICS=on, or neither.`);
  return undefined;
}

function readAdmin(email: string | undefined, password: string | undefined): Config['admin'] {
  if (email === undefined && password === undefined) return undefined;
  if (email === undefined) throw new ConfigError('ADMIN_PASSWORD is set but ADMIN_EMAIL is not: set both or neither.');
  if (password === undefined) {
    throw new ConfigError('ADMIN_EMAIL is set but ADMIN_PASSWORD is not: set both or neither.');
  }
  return Object.freeze({ email: signInAddress('ADMIN_EMAIL', email), password });
}
