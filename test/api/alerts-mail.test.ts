import { AlertQueue } from '../../src/alerts/jobs/alert-queue.service.js';
import { LANGUAGES } from '../../src/domain/spoken-languages.js';
import { ask } from '../support/ask.js';
import { openMailbox, type Mailbox } from '../support/mailbox.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { until } from '../support/until.js';

let room: Newsroom;
let box: Mailbox;
beforeAll(async () => {
  box = await openMailbox();
  room = await openNewsroom({
    environment: { SMTP_URL: box.address, MAIL_FROM: 'news@demarche.example', PUBLIC_URL: 'https://demarche.example' },
  });
  // Readers follow what they see.
  await room.publish({ title: 'Talks that were published before' });
});
beforeEach(() => box.mails.splice(0));
afterAll(async () => {
  await room.close();
  await box.close();
});

const follow = (given: object = {}) =>
  room.say('reader', 'POST /api/follows', {
    ...{ name: 'Muscat', way: 'mail', filter: 'dossier=iran-us', kinds: ['new'], target: 'Her@Example.org', ...given },
  });
const tokenIn = (text: string | undefined, word: 'confirm' | 'stop') =>
  new RegExp(`https://demarche\\.example/alerts#${word}=([\\w-]{43})`).exec(text ?? '')?.[1] ?? '';
const confirm = (token: string) => room.say(null, 'POST /api/follows/confirmation', { token });

describe('alerts by mail', () => {
  it('come once whoever has the address has said yes, in their language, and end by one click', async () => {
    const made = await follow({ language: 'fr' });
    expect(made.body).toMatchObject({ target: 'her@example.org', state: 'unconfirmed', secret: null });
    const [question] = await box.until(1);
    expect(question).toMatchObject({
      subject: 'Voulez-vous recevoir les alertes de Démarche\u202f?',
      from: { address: 'news@demarche.example' },
      to: [{ address: 'her@example.org' }],
    });
    await room.publish({ title: 'Before she said yes' });
    const token = tokenIn(question!.text, 'confirm');
    expect(made.text).not.toContain(token);
    expect((await confirm('x'.repeat(43))).status).toBe(410);
    const yes = await confirm(token);
    expect([yes.status, yes.body]).toEqual([200, { name: 'Muscat', language: 'fr' }]);
    expect((await confirm(token)).status).toBe(200);

    await room.record({ title: 'A draft' });
    const event = await room.publish({ title: 'مسقط <talks>', language: 'fa' });
    const [, mail] = await box.until(2);
    expect(mail!.subject).toBe('Muscat\u202f: 1 alerte');
    // What may be written the other way round keeps to itself.
    expect(mail!.text).toContain('Nouveau\u202f: \u2068مسقط <talks>\u2069');
    expect(mail!.text).toContain(`https://demarche.example/events/${event.ref}`);
    expect(mail!.html).toContain('<bdi lang="fa">مسقط &lt;talks&gt;</bdi>');
    expect(mail!.text).not.toContain('Before she said yes');
    expect(mail!.header('auto-submitted')).toBe('auto-generated');
    expect(mail!.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const [, oneClick = ''] =
      /^<https:\/\/demarche\.example(\/\S+)>$/.exec(mail!.header('list-unsubscribe') ?? '') ?? [];
    expect(oneClick).toBe(`/api/follows/unsubscribe?token=${tokenIn(mail!.text, 'stop')}`);

    // What happens soon after comes together later.
    await room.publish({ title: 'Second' });
    await room.publish({ title: 'Third' });
    await room.publish({ title: 'Fourth' });
    const waiting = 'SELECT event_id FROM alerts WHERE delivery_id IS NULL';
    await until(
      () => room.dataSource.query<object[]>(waiting),
      (rows) => rows.length === 3,
    );
    expect(box.mails).toHaveLength(2);
    room.setNow(new Date(Date.now() + 16 * 60_000).toISOString());
    await room.app.get(AlertQueue).send(made.body.id);
    const [, , together] = await box.until(3);
    expect(together!.subject).toBe('Muscat\u202f: 3 alertes');

    const page = await ask(room, oneClick, { redirect: 'manual' });
    expect([page.status, page.headers.get('location')]).toEqual([302, `/alerts#stop=${token}`]);
    expect((await room.say('reader', 'GET /api/follows')).body.items).toHaveLength(1);
    const clicked = await ask(room, oneClick, {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    });
    expect(clicked.status).toBe(204);
    expect((await room.say('reader', 'GET /api/follows')).body.items).toEqual([]);
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    expect((await ask(room, oneClick, { method: 'POST', body: form })).status).toBe(204);
    room.setNow(new Date().toISOString());
  });

  it('can be had without an account, where everybody may read', async () => {
    const input = { filter: 'dossier=iran-us', kinds: ['new'], target: 'anybody@example.org' };
    const asked = await room.say(null, 'POST /api/follows/by-mail', input);
    expect([asked.status, asked.body]).toEqual([202, { target: 'anybody@example.org' }]);
    const [question] = await box.until(1);
    expect(question!.text).toContain('Somebody gave this address for alerts on \u2068About iran-us\u2069.');
    const token = tokenIn(question!.text, 'confirm');
    await confirm(token);
    await room.publish({ title: 'For anybody' });
    const [, mail] = await box.until(2);
    expect(mail!.text).toContain('New: \u2068For anybody\u2069');
    expect((await room.say(null, `POST /api/follows/unsubscribe?token=${token}`)).status).toBe(204);
  });

  it('are asked about in each language that is spoken', async () => {
    const input = { filter: 'dossier=iran-us', kinds: ['new'] };
    for (const language of LANGUAGES) {
      const target = `reader-of-${language}@example.org`;
      const { status, text } = await room.say(null, 'POST /api/follows/by-mail', { ...input, target, language });
      expect([language, status, text]).toEqual([language, 202, `{"target":"${target}"}`]);
    }
    const subjects = (await box.until(LANGUAGES.length)).map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(LANGUAGES.length);
  });

  it('are not asked for more than five times a day of one address', async () => {
    for (let at = 0; at < 5; at += 1) expect((await follow({ target: 'often@example.org' })).status).toBe(201);
    const { status, headers } = await follow({ target: 'OFTEN@example.org' });
    expect([status, Number(headers.get('retry-after')) > 0]).toEqual([429, true]);
  });

  it('go to addresses of mail only', async () => {
    const { status, body } = await follow({ target: 'her@example.org, him@example.org' });
    expect([status, body.errors]).toEqual([400, [expect.objectContaining({ pointer: '/target', code: 'matches' })]]);
  });
});
