import { setTimeout as wait } from 'node:timers/promises';
import { Ear } from './ear.mjs';

const DOSSIER = 'iran-us-2025-2026';

/** So many of each, and so long each rests after an answer, in milliseconds: a load that is bounded, on two processors. */
const CROWD = { writers: 2, readers: 4, streams: 3 };
const REST = { writer: 60, reader: 40, afterFailure: 250 };

const KNOWN = { timezone: 'Asia/Muscat', knownOn: '2026-02-06' };

/** What is read by people who have not signed in. */
const PAGES = [
  `/api/events?dossier=${DOSSIER}&limit=50`,
  `/api/dossiers/${DOSSIER}/overview`,
  `/api/timeline?dossier=${DOSSIER}`,
  '/api/actors?q=oman',
  `/api/follow-ups?dossier=${DOSSIER}`,
  `/api/search?q=talks&dossier=${DOSSIER}`,
];

/** People who write, read and look on by the one address, and what became of what they asked. */
export class Load {
  acknowledged = new Map();
  writes = { done: 0, failed: 0 };
  reads = { done: 0, failed: 0 };
  unseen = 0;
  failures = new Map();
  /** When requests began and ended that had no answer, or one of the proxy. */
  cutOff = [];
  /** When the write that began last began, and how long nobody's write was acknowledged, by when that ended. */
  lastWrite = { begun: 0, done: 0 };
  gaps = [];
  going = true;

  constructor(site, cookie) {
    Object.assign(this, { site, cookie });
    this.ears = Array.from({ length: CROWD.streams }, () => new Ear(site, cookie));
  }

  start() {
    const many = (count, work) => Array.from({ length: count }, (_, at) => work(at));
    this.all = [
      ...many(CROWD.writers, (at) => this.write(at)),
      ...many(CROWD.readers, (at) => this.read(at)),
      ...this.ears.map((ear) => ear.listen()),
    ];
    /** Fails where somebody was refused what they may do. */
    this.refused = new Promise((_, fail) => Promise.all(this.all).catch(fail));
  }

  /** Lets everybody end what they are at; those who look on have until then heard what was written. */
  async stop() {
    this.going = false;
    await Promise.all(this.all.slice(0, CROWD.writers + CROWD.readers));
    await wait(5_000);
    for (const ear of this.ears) ear.stop();
    await Promise.all(this.all);
  }

  /** Records events; each is sent again under its key until it is acknowledged, and then looked for by whoever wrote it. */
  async write(writer) {
    for (let number = 1; this.going; number += 1) {
      const title = `Written by ${writer} as ${number}`;
      const event = await this.acknowledge(title);
      if (event === undefined) return;
      this.acknowledged.set(event.id, title);
      const seen = await this.ask(`/api/events/${event.id}`, this.reads);
      if (seen?.status === 404) this.unseen += 1;
      await wait(REST.writer);
    }
  }

  async acknowledge(title) {
    const body = JSON.stringify({ dossier: DOSSIER, kind: 'talks', title, when: '2026-02-06', ...KNOWN });
    const key = `${process.pid} ${title}`;
    const headers = { 'content-type': 'application/json', 'idempotency-key': key };
    // Whoever stops in the middle of it would not know whether it was written.
    for (;;) {
      const begun = performance.now();
      const answer = await this.ask('/api/events', this.writes, { method: 'POST', headers, body });
      if (answer?.status === 201) {
        this.note(begun, performance.now());
        return answer.json();
      }
      if (answer && answer.status < 500) throw new Error(`${answer.status} ${await answer.text()}`);
      await wait(REST.afterFailure);
    }
  }

  note(begun, done) {
    this.gaps.push({ ended: done, seconds: (done - this.lastWrite.done) / 1_000 });
    this.lastWrite = { begun: Math.max(begun, this.lastWrite.begun), done };
  }

  /** The longest since `at` that no write was acknowledged, in seconds. */
  gapSince(at) {
    return Math.max(...this.gaps.filter(({ ended }) => ended > at).map(({ seconds }) => seconds));
  }

  /** Of those cut off that ended after `since`, how many had begun before something happened, and how many began afterwards. */
  cutOffSince(since, happened) {
    const those = this.cutOff.filter(({ ended }) => ended > since);
    const underWay = those.filter(({ begun }) => begun < happened).length;
    return { underWay, afterwards: those.length - underWay };
  }

  async read(reader) {
    for (let turn = reader; this.going; turn += 1) {
      const answer = await this.ask(PAGES[turn % PAGES.length], this.reads, { cookie: false });
      await wait(answer ? REST.reader : REST.afterFailure);
    }
  }

  /** The answer, or undefined where there was none or one of 5xx, which is counted. */
  async ask(path, counted, { cookie = true, headers = {}, ...init } = {}) {
    const all = { ...headers, ...(cookie ? { cookie: this.cookie } : {}) };
    const begun = performance.now();
    let answer;
    try {
      answer = await fetch(this.site + path, { ...init, headers: all, signal: AbortSignal.timeout(15_000) });
      if (init.method === undefined) await answer.clone().text();
    } catch (error) {
      answer = { status: error.name === 'TimeoutError' ? 'no answer in 15 s' : 'cut off' };
    }
    const failed = typeof answer.status !== 'number' || answer.status >= 500;
    counted[failed ? 'failed' : 'done'] += 1;
    if (!failed) return answer;
    const { code = 'by the proxy' } =
      typeof answer.status === 'number' ? await answer.json().catch(() => ({})) : { code: '' };
    if (typeof answer.status !== 'number' || code === 'by the proxy')
      this.cutOff.push({ begun, ended: performance.now() });
    const what = `${init.method ?? 'GET'} ${cookie ? 'signed in' : 'by readers'}: ${answer.status} ${code}`.trim();
    this.failures.set(what, (this.failures.get(what) ?? 0) + 1);
    return undefined;
  }
}
