import { DESK_ALERTS } from '../../domain/alerts/alert-kinds.js';
import { LANGUAGES } from '../../domain/spoken-languages.js';
import type { Sending } from './deliveries.service.js';
import { alertsMail } from './mail-texts.js';

const alerts = DESK_ALERTS.map((kind) => ({ kind, author: 'A <colleague>', event: { id: `id-${kind}`, ref: null } }));

describe('a mail of what is said of events that are not published', () => {
  it.each(LANGUAGES)('tells in %s what it is, by whom, and where, and has no other word of them', (language) => {
    const follow = { name: 'Desk', language, here: 'https://demarche.example', about: 'desk' };
    const sending = { follow, delivery: { isTest: false }, alerts, more: 0 } as unknown as Sending;
    const { subject, text, html } = alertsMail(sending, 'https://demarche.example/alerts#stop=x');
    const paragraphs = text.split('\n\n').slice(0, alerts.length);
    expect(new Set(paragraphs.map((told) => told.split('\n')[0])).size).toBe(alerts.length);
    expect(paragraphs.map((told) => told.split('\n').slice(1))).toEqual(
      alerts.map(({ event }) => ['\u2068A <colleague>\u2069', `https://demarche.example/events/${event.id}`]),
    );
    expect(subject).toMatch(/^Desk/);
    expect(html).toContain('<bdi>A &lt;colleague&gt;</bdi>');
    expect(subject + text + html).not.toMatch(/undefined|null/);
  });
});
