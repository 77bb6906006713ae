import { setTimeout as wait } from 'node:timers/promises';

const DOSSIER = 'iran-us-2025-2026';

/** So many of each ask one request after the other. */
const CROWD = { readers: 4, writers: 2 };
/** So many look on at any time; each for so many seconds, as somebody who opens a page and leaves it. */
const LOOKING = { people: 6, seconds: 20 };

const JSON_HEADERS = { 'content-type': 'application/json' };

/** What is read, as often as it stands here; `EVENT` is one that was written just now, or of the demo. */
const READ = [
  ...Array(6).fill(`/api/events?dossier=${DOSSIER}&limit=50`),
  ...Array(4).fill(`/api/dossiers/${DOSSIER}/overview`),
  ...Array(4).fill(`/api/timeline?dossier=${DOSSIER}`),
  ...Array(6).fill('/api/events/EVENT'),
  ...Array(3).fill(`/d/${DOSSIER}`),
  ...Array(3).fill('/events/EVENT'),
  ...['/api/search?q=talks', '/api/search/suggestions?q=mus', '/api/actors?q=oman', '/api/sources?limit=20'],
  ...[`/api/follow-ups?dossier=${DOSSIER}`, `/api/undertakings?dossier=${DOSSIER}`, `/api/disputes?dossier=${DOSSIER}`],
  ...[`/api/network?dossier=${DOSSIER}`, `/api/tension?dossier=${DOSSIER}`, `/api/places?dossier=${DOSSIER}`],
  ...[`/api/dossiers/${DOSSIER}/briefing`, '/api/exports/feed.json', `/api/exports/events.ics?dossier=${DOSSIER}`],
  ...[`/api/exports/events.csv?dossier=jcpoa-2013-2018`, '/api/events/EVENT/revisions', '/sitemap.xml'],
];

/** People of a day who read, write and look on. */
export class Traffic {
  count = 0;
  statuses = new Map();
  events = [];
  number = 0;

  constructor(site, cookie) {
    Object.assign(this, { site, cookie });
  }

  /** Resolves when so many requests were asked in all, or the time is over. */
  async upTo(count, ends) {
    const goes = () => this.count < count && performance.now() < ends;
    const leaving = new AbortController();
    const looking = Array.from({ length: LOOKING.people }, () => this.look(leaving.signal));
    const many = (people, work) =>
      Array.from({ length: people }, async () => {
        while (goes()) await work();
      });
    await Promise.all([...many(CROWD.readers, () => this.read()), ...many(CROWD.writers, () => this.write())]);
    leaving.abort();
    await Promise.all(looking);
  }

  async read() {
    const path = READ[Math.floor(Math.random() * READ.length)];
    const { id } = this.events[Math.floor(Math.random() * this.events.length)] ?? (await this.anyEvent());
    const signedIn = Math.random() < 0.1 || path.includes('revisions');
    await this.ask('GET', path.replace('EVENT', id), { signedIn });
  }

  /** Somebody records an event, comes back to it, says where it is from, publishes it; takes one in four out again. */
  async write() {
    const title = `Of a day ${(this.number += 1)}`;
    const given = { dossier: DOSSIER, kind: 'talks', title, when: '2026-02-06', knownOn: '2026-02-06' };
    const event = await this.json('POST', '/api/events', given);
    if (!event?.id) return;
    const at = `/api/events/${event.id}`;
    await this.json('PATCH', at, { place: 'Muscat', reason: 'It was there' });
    await this.json('POST', `${at}/participations`, { actor: 'oman', role: 'mediator', reason: 'It was there' });
    await this.json('POST', `${at}/review`, { to: 'published' });
    await this.json('PATCH', at, { summary: `${title} again`, reason: 'A slip' });
    if (this.number % 4 === 0)
      await this.ask('DELETE', `${at}?reason=Twice`, { signedIn: true, headers: { 'if-match': '*' } });
    else this.events = [...this.events.slice(-200), event];
  }

  async json(method, path, body) {
    const headers = { ...JSON_HEADERS, ...(path === '/api/events' ? {} : { 'if-match': '*' }) };
    const answer = await this.ask(method, path, { signedIn: true, headers, body: JSON.stringify(body) });
    return answer === '' ? undefined : JSON.parse(answer);
  }

  /** The text of the answer, counted by its status. */
  async ask(method, path, { signedIn = false, headers = {}, body } = {}) {
    this.count += 1;
    const init = {
      method,
      body,
      headers: { ...headers, ...(signedIn ? { cookie: this.cookie } : {}) },
      signal: AbortSignal.timeout(60_000),
    };
    try {
      const response = await fetch(this.site + path, init);
      const text = await response.text();
      this.tally(response.status);
      return text;
    } catch {
      this.tally('none');
      return '';
    }
  }

  tally(status) {
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
  }

  async anyEvent() {
    const { items } = JSON.parse(await this.ask('GET', `/api/events?dossier=${DOSSIER}&limit=1`));
    return items[0];
  }

  /** Opens a stream, leaves it after a while and opens the next. */
  async look(signal) {
    while (!signal.aborted) {
      const closing = new AbortController();
      const both = AbortSignal.any([signal, closing.signal]);
      await fetch(`${this.site}/api/stream`, { signal: both })
        .then(
          async (response) => {
            setTimeout(() => closing.abort(), LOOKING.seconds * 1_000 * Math.random()).unref();
            for await (const chunk of response.body) if (chunk.length === 0) return;
          },
          () => wait(200),
        )
        .catch(() => undefined);
    }
  }
}
