import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { end, endWithUs, serverPids, start } from '../cluster/processes.mjs';

const MAIN = resolve(import.meta.dirname, '../../dist/main.js');
const COLLECT = resolve(import.meta.dirname, 'collect.cjs');
const PORT = Number(process.env['DEMARCHE_LONG_PORT'] ?? 4720);
const ADMINISTRATOR = { email: 'long@example.org', password: 'as long as a day may be' };

/** The built program on a new folder and a port of the loopback, as it runs for an institute: with its own PostgreSQL, and the demo. */
export class Program {
  site = `http://127.0.0.1:${PORT}`;
  folder = mkdtempSync(join(tmpdir(), 'demarche-long-'));

  constructor() {
    chmodSync(this.folder, 0o711);
    this.dataDir = join(this.folder, 'data');
    this.cluster = join(this.dataDir, 'postgres');
    endWithUs(this.cluster);
  }

  launch() {
    const env = {
      ...{ PATH: process.env['PATH'], NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(PORT) },
      ...{ DATA_DIR: this.dataDir, LOG_LEVEL: 'warn', METRICS: 'on' },
      ...{ ADMIN_EMAIL: ADMINISTRATOR.email, ADMIN_PASSWORD: ADMINISTRATOR.password },
    };
    const options = ['--disable-warning=ExperimentalWarning', '--expose-gc', '--require', COLLECT];
    this.child = start(this.folder, 'program', process.execPath, [...options, MAIN], { env });
  }

  /** Starts it; how many seconds passed until it said that it was ready. */
  async start() {
    const begun = performance.now();
    this.launch();
    await this.ready();
    return (performance.now() - begun) / 1_000;
  }

  /** Throws where it ends before, or has not come within two minutes. */
  async ready() {
    for (const last = performance.now() + 120_000; ; await wait(20)) {
      const response = await fetch(`${this.site}/health/ready`, { signal: AbortSignal.timeout(2_000) }).catch(
        () => undefined,
      );
      await response?.body?.cancel();
      if (response?.status === 200) return;
      if (this.child.exitCode !== null)
        throw new Error(`It ended with ${this.child.exitCode}: see ${this.folder}/program.log`);
      if (performance.now() > last) throw new Error('It is not ready within two minutes');
    }
  }

  /** The process id of its PostgreSQL; undefined where none runs. */
  get postmaster() {
    return serverPids(this.cluster)[0];
  }

  end(signal) {
    return end(this.child, signal);
  }

  /** The cookie of the administrator. */
  async signIn() {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(ADMINISTRATOR),
    };
    const response = await fetch(`${this.site}/api/session`, init);
    if (response.status !== 204) throw new Error(`Signing in: ${response.status} ${await response.text()}`);
    return response.headers.getSetCookie()[0].split(';')[0];
  }
}
