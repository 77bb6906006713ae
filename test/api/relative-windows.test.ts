import { movedWindow, readOffset } from '../../src/domain/time/offset.js';
import { BundleImportService } from '../../src/imports/bundle-import.service.js';
import { readBundle } from '../../src/imports/read-bundle.js';
import { startTestApp } from '../support/app.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const MEETING = { kind: 'meeting', title: 'Notification', when: '2026-02-10', knownOn: '2026-02-06' };
const DEADLINE = {
  ...{ kind: 'deadline', title: 'Snapback', when: '2026-04', knownOn: '2026-02-05', citations: [] },
  ...{ timezone: 'America/New_York', participations: [{ actor: 'us', role: 'author' }] },
};

const read = async (id: string, query = '') => (await room.say(null, `GET /api/events/${id}${query}`)).body;
const tell = (id: string, entry: object) =>
  room.say('editor', `POST /api/events/${id}/status-changes`, { knownOn: '2026-02-09', reason: 'x', ...entry });
const patch = (id: string, body: object, version: number) =>
  room.say('editor', `PATCH /api/events/${id}`, { ...body, reason: 'x' }, version);
const deadline = (event: string, offset: string, given: object = {}) =>
  room.publish({ ...DEADLINE, ...given, relativeTo: { event, offset } });

describe('a window that hangs on another event', () => {
  it('follows the day of that one when it moves, and reads on each day as was known then', async () => {
    const trigger = await room.publish(MEETING);
    const { id } = await deadline(trigger.ref, 'P30D');
    expect(await read(id)).toMatchObject({
      ...{ when: '2026-03-12', precision: 'day', relativeTo: { event: { id: trigger.id }, offset: 'P30D' } },
      // Days of New York, in summer time since 8 March.
      ...{ earliest: '2026-03-12T04:00:00.000Z', latest: '2026-03-13T03:59:59.999Z' },
    });
    await tell(trigger.id, { status: 'confirmed', effectiveOn: '2026-02-09', window: '2026-02-12/2026-02-14' });
    expect(await read(id)).toMatchObject({ when: '2026-03-14/2026-03-16' });
    expect(await read(id, '?knownOn=2026-02-08')).toMatchObject({ when: '2026-03-12' });
    // Before anybody knew of the meeting, the deadline was what somebody had entered.
    expect(await read(id, '?knownOn=2026-02-05')).toMatchObject({ when: '2026-04', relativeTo: null });
  });

  it('follows a correction of what was entered', async () => {
    const trigger = await room.publish({ ...MEETING, kind: 'contact', when: '2026-02-06' });
    const { id } = await deadline(trigger.id, 'P30D');
    expect((await read(id)).when).toBe('2026-03-08');
    await patch(trigger.id, { when: '2026-02-05' }, 1);
    expect((await read(id)).when).toBe('2026-03-07');
  });

  it('says how long something stands where the ledger says no more than that', async () => {
    const trigger = await room.publish({ ...MEETING, kind: 'contact', when: '2026-02-06' });
    const { id } = await room.publish({
      ...{ kind: 'threat', title: 'Threat', when: '2026-02-07', knownOn: '2026-02-07' },
      ...{ citations: [], participations: DEADLINE.participations, relativeTo: { event: trigger.id, offset: 'P2W' } },
    });
    expect(await read(id)).toMatchObject({ when: '2026-02-07', term: '2026-02-20', deadline: null });
  });

  it('moves through as many events as hang on one another', async () => {
    const trigger = await room.publish({ ...MEETING, kind: 'contact', when: '2026-02-06' });
    const middle = await deadline(trigger.id, 'P1M');
    const { id } = await deadline(middle.id, '-P2D');
    expect((await read(id)).when).toBe('2026-03-04');
    await patch(trigger.id, { when: '2026-02-05' }, 1);
    expect((await read(id)).when).toBe('2026-03-03');
    const states = await room.dataSource.query(
      `SELECT DISTINCT s.when_text FROM event_states s WHERE event_id = ANY ($1) ORDER BY 1`,
      [[middle.id, id]],
    );
    await room.dataSource.query('SELECT refresh_event_states(ARRAY(SELECT id FROM events))');
    expect([(await read(middle.id)).when, (await read(id)).when]).toEqual(['2026-03-05', '2026-03-03']);
    expect(states).not.toEqual([]);
  });

  it('gives way to what its own ledger says', async () => {
    const trigger = await room.publish({ ...MEETING, kind: 'contact', when: '2026-02-06' });
    const { id } = await deadline(trigger.id, 'P30D');
    await tell(id, { status: 'standing', effectiveOn: '2026-02-09', window: '2026-03-20' });
    expect((await read(id)).when).toBe('2026-03-20');
    expect((await read(id, '?knownOn=2026-02-08')).when).toBe('2026-03-08');
  });

  it('moves talks that are announced, too, and holds the ledger against no time that was only entered', async () => {
    const trigger = await room.publish({ ...MEETING, kind: 'contact', when: '2026-02-06' });
    const meeting = await room.publish({
      ...MEETING,
      when: '2026-04',
      relativeTo: { event: trigger.id, offset: 'P3D' },
    });
    expect([meeting.when, meeting.status]).toEqual(['2026-02-09', 'announced']);
    const held = await tell(meeting.id, { status: 'held', effectiveOn: '2026-02-09' });
    expect([held.status, held.body.status, held.body.when]).toEqual([201, 'held', '2026-02-09']);
    const { id } = await deadline(trigger.id, 'P3D');
    const expired = await tell(id, { status: 'expired', effectiveOn: '2026-02-10', knownOn: '2026-02-10' });
    expect([expired.status, expired.body.status, expired.body.when]).toEqual([201, 'expired', '2026-02-09']);
  });

  it('is what its ledger is held against: nothing is held or expires before the day it comes to', async () => {
    const trigger = await room.publish({ ...MEETING, kind: 'contact', when: '2026-02-06' });
    const meeting = await room.publish({
      ...MEETING,
      when: '2026-04',
      relativeTo: { event: trigger.id, offset: 'P3D' },
    });
    const early = await tell(meeting.id, { status: 'held', effectiveOn: '2026-02-08', knownOn: '2026-02-08' });
    const reason = { code: 'window_not_begun', parameters: { kind: 'meeting', status: 'held' } };
    expect([early.status, early.body.errors]).toMatchObject([400, [{ pointer: '/effectiveOn', ...reason }]]);
    const { id } = await deadline(trigger.id, 'P3D', { when: '2026-04' });
    const expired = await tell(id, { status: 'expired', effectiveOn: '2026-02-08', knownOn: '2026-02-08' });
    expect([expired.status, expired.body.errors]).toMatchObject([
      400,
      [{ pointer: '/window', code: 'expired_before_its_end' }],
    ]);
    const statusChanges = [{ status: 'held', effectiveOn: '2026-02-08', knownOn: '2026-02-08' }];
    const { status, body } = await room.say('editor', 'POST /api/events', {
      ...{ ...MEETING, dossier: 'iran-us', when: '2026-04', relativeTo: { event: trigger.id, offset: 'P3D' } },
      statusChanges,
    });
    expect([status, body.errors]).toMatchObject([400, [{ pointer: '/statusChanges/0/effectiveOn', ...reason }]]);

    // What came to contradict it since may still be mended bit by bit.
    await tell(meeting.id, { status: 'held', effectiveOn: '2026-02-09' });
    await room.dataSource.query(`UPDATE events SET relative_offset = 'P9D' WHERE id = $1`, [meeting.id]);
    expect((await patch(meeting.id, { title: 'Another title' }, 2)).status).toBe(200);
  });

  it('is what was entered while the other has an open end, is deleted, or is not published', async () => {
    const open = await room.publish({ ...MEETING, when: '2026-02-10/..' });
    expect((await deadline(open.id, 'P30D')).when).toBe('2026-04');
    const draft = await room.record({ ...MEETING, kind: 'contact', when: '2026-02-06' });
    const { id } = await deadline(draft.id, 'P30D');
    expect((await read(id)).when).toBe('2026-04');
    await room.dataSource.query(`UPDATE events SET review = 'published' WHERE id = $1`, [draft.id]);
    expect((await read(id)).when).toBe('2026-03-08');
    await room.dataSource.query('UPDATE events SET deleted_at = now() WHERE id = $1', [draft.id]);
    expect((await read(id)).when).toBe('2026-04');
  });

  it('is cut loose again, and stands in its history', async () => {
    const trigger = await room.publish({ ...MEETING, kind: 'contact', when: '2026-02-06' });
    const { id } = await deadline(trigger.id, 'P30D');
    const { body } = await patch(id, { relativeTo: null }, 1);
    expect(body).toMatchObject({ when: '2026-04', relativeTo: null });
    const first = (await room.say(null, `GET /api/events/${id}/revisions/1`)).body.document;
    expect(first.relativeTo).toEqual({ event: trigger.id, offset: 'P30D' });
    const restored = await room.say('editor', `POST /api/events/${id}/revisions/1/restore`, { reason: 'x' }, 2);
    expect(restored.body).toMatchObject({ when: '2026-03-08', relativeTo: { offset: 'P30D' } });
  });

  it('never hangs on itself', async () => {
    const first = await room.publish({ ...MEETING, kind: 'contact', when: '2026-02-06' });
    const second = await deadline(first.id, 'P30D');
    const third = await deadline(second.id, 'P30D');
    for (const event of [first.id, second.id, third.id]) {
      const { status, body } = await patch(first.id, { relativeTo: { event, offset: 'P1D' } }, 1);
      expect([status, body.errors]).toMatchObject([
        409,
        [{ pointer: '/relativeTo', code: 'events_relative_no_circle' }],
      ]);
    }
  });

  it.each([
    [{ event: 'GEN-2000-001', offset: 'P1D' }, '/relativeTo/event'],
    [{ event: 'x', offset: 'P1DT2H' }, '/relativeTo/offset'],
    [{ event: 'x', offset: '30' }, '/relativeTo/offset'],
    [{ offset: 'P1D' }, '/relativeTo/event'],
  ])('is refused with a pointer where %j is no such thing', async (relativeTo, pointer) => {
    const { status, body } = await room.say('editor', 'POST /api/events', {
      ...DEADLINE,
      dossier: 'iran-us',
      relativeTo,
    });
    expect([status, body.errors[0].pointer]).toEqual([400, pointer]);
  });

  it.each([
    ['P1M', { when: '2026-01-31', timezone: 'UTC' }],
    ['-P1M', { when: '2026-03-31', timezone: 'UTC' }],
    ['P1Y', { when: '2024-02-29', timezone: 'UTC' }],
    ['P0D', { when: '2026-02-06T22:30:00Z', timezone: 'Asia/Tokyo' }],
    ['-P3W', { when: '2026-02', timezone: 'Europe/Zurich' }],
  ])('is moved by %s in the database as it is in the form', async (offset, given) => {
    const trigger = await room.publish({ ...MEETING, kind: 'contact', knownOn: '2026-04-01', ...given });
    const { when } = await deadline(trigger.id, offset, { knownOn: '2026-04-01' });
    expect(when).toBe(movedWindow(trigger, readOffset(offset)!));
  });

  it('goes out in a bundle by the slug of the other, and comes in again wherever it stands', async () => {
    const bundle = (await room.say('administrator', 'GET /api/dossiers/iran-us/bundle.json')).body;
    const hanging = bundle.events.filter(({ relativeTo }: { relativeTo?: object }) => relativeTo);
    expect(hanging.length).toBeGreaterThan(3);
    const slugs = bundle.events.map(({ slug }: { slug: string }) => slug);
    for (const { relativeTo } of hanging) expect(slugs).toContain(relativeTo.event);
    const other = await startTestApp();
    const turned = { ...bundle, events: [...bundle.events].reverse() };
    await other.app.get(BundleImportService).import(await readBundle(turned), {
      ...{ author: 'Test', authorId: null, reason: null },
    });
    const [mine, theirs] = await Promise.all(
      [room, other].map(({ dataSource }) =>
        dataSource.query(`SELECT slug, when_text, term_text FROM events WHERE deleted_at IS NULL ORDER BY slug`),
      ),
    );
    expect(theirs).toEqual(mine);
    const again: any = await (await fetch(`${other.address}/api/dossiers/iran-us/bundle.json`)).json();
    await other.close();
    const bySlug = (events: { slug: string; relativeTo?: object }[]) =>
      events.map(({ slug, relativeTo }) => [slug, relativeTo]).sort();
    expect(bySlug(again.events)).toEqual(
      bySlug(bundle.events.filter(({ review }: { review: string }) => review === 'published')),
    );
  });
});
