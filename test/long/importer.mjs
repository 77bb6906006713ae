import { Blob } from 'node:buffer';
import { setTimeout as wait } from 'node:timers/promises';

const DOSSIER = 'iran-us-2025-2026';
const ROWS = 20;

/** After so long an import that nothing has come of is given up as stuck, in milliseconds. */
const STUCK = 120_000;

/** What ended without being done: its owner is told, and may have it done again. */
const AGAIN = ['checked', 'interrupted'];

/** Somebody who sends one spreadsheet after the other and has each checked and applied, again where it was interrupted: work in the queue, under locks. */
export class Importer {
  applied = 0;
  /** How often it was told that one had been interrupted, or had failed. */
  interrupted = 0;
  failed = 0;
  /** As what they had failed, and how often. */
  failures = new Map();
  stuck = [];
  going = true;

  constructor(site, cookie) {
    Object.assign(this, { site, cookie });
  }

  async work() {
    for (let number = 1; this.going; number += 1) {
      const id = await this.send(number);
      if (id === undefined) return;
      let found = await this.settled(id);
      while (AGAIN.includes(found?.state) && this.going) {
        if (found.state === 'interrupted') this.interrupted += 1;
        await this.told('POST', `/api/imports/${id}/apply`, { duplicates: 'create' });
        found = await this.settled(id);
      }
      if (found?.state === 'applied') this.applied += 1;
      else if (found?.state === 'failed') this.count(found.problem?.code);
    }
  }

  count(code) {
    this.failed += 1;
    this.failures.set(code, (this.failures.get(code) ?? 0) + 1);
  }

  async send(number) {
    const rows = Array.from({ length: ROWS }, (_, row) => `Sheet ${number} row ${row},2026-02-06`);
    while (this.going) {
      const form = new FormData();
      form.append('file', new Blob([['title,when', ...rows].join('\n')]), 'events.csv');
      form.append('dossier', DOSSIER);
      const answer = await this.ask('POST', '/api/imports', { body: form });
      if (answer?.id !== undefined) return answer.id;
      await wait(300);
    }
    return undefined;
  }

  /** The import once nothing of it is under way; undefined where nobody works on it any more. */
  async settled(id) {
    for (const last = performance.now() + STUCK; performance.now() < last; await wait(200)) {
      const found = await this.ask('GET', `/api/imports/${id}`);
      if (found?.state !== undefined && !['checking', 'applying'].includes(found.state)) return found;
      if (!this.going) return undefined;
    }
    this.stuck.push(`${id} after ${STUCK / 1_000} s`);
    return undefined;
  }

  async told(method, path, body) {
    const headers = { 'content-type': 'application/json' };
    for (let tries = 0; tries < 200 && this.going; tries += 1) {
      const answer = await this.ask(method, path, { headers, body: JSON.stringify(body) });
      if (answer) return;
      await wait(300);
    }
  }

  /** The JSON of an answer, whatever it says; undefined where there was none, or the server could not. */
  async ask(method, path, { headers = {}, ...init } = {}) {
    const all = { cookie: this.cookie, ...headers };
    const answer = await fetch(this.site + path, {
      method,
      headers: all,
      signal: AbortSignal.timeout(15_000),
      ...init,
    }).catch(() => undefined);
    return answer && answer.status < 500 ? answer.json().catch(() => undefined) : undefined;
  }
}
