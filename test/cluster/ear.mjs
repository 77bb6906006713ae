import { setTimeout as wait } from 'node:timers/promises';

/** Somebody who looks on at what changes, and comes back from the last id whenever the stream ends. */
export class Ear {
  heard = new Set();
  /** How often it came back, and how often it was told to look at everything anew. */
  resumed = 0;
  resets = 0;
  leaving = new AbortController();

  constructor(site, cookie) {
    Object.assign(this, { site, cookie });
  }

  async listen() {
    while (!this.leaving.signal.aborted) {
      await this.once().catch(() => undefined);
      if (this.leaving.signal.aborted) return;
      await wait(300);
    }
  }

  stop() {
    this.leaving.abort();
  }

  async once() {
    const headers = { cookie: this.cookie, ...(this.lastId ? { 'last-event-id': this.lastId } : {}) };
    const response = await fetch(`${this.site}/api/stream`, { headers, signal: this.leaving.signal });
    if (response.status !== 200) throw new Error(`${response.status}`);
    if (this.lastId) this.resumed += 1;
    let rest = '';
    for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + text).split('\n\n');
      rest = blocks.pop();
      for (const block of blocks) this.take(block);
    }
  }

  take(block) {
    const field = (name) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
    this.lastId = field('id') ?? this.lastId;
    if (field('event') === 'reset') this.resets += 1;
    const { id } = JSON.parse(field('data') ?? '{}');
    if (id !== undefined) this.heard.add(id);
  }
}
