import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let demarche: Newsroom;
beforeAll(async () => {
  demarche = await openNewsroom();
});
afterAll(() => demarche.close());

const POSITION = { issue: 'enrichment', actor: 'iran', stance: 'at home, under inspection' };
const TAG = { issue: 'sanctions', actor: null, stance: null };

/** Issues as they were written. */
const plain = (issues: any[]) =>
  issues.map(({ issue, actor, stance }) => ({ issue, actor: actor?.slug ?? null, stance }));

describe('the issues of an event', () => {
  it('are recorded with it, stand in its detail, and by their words in lists', async () => {
    const event = await demarche.publish({ issues: [TAG, POSITION] });
    expect(plain(event.issues)).toEqual([TAG, POSITION]);
    const { body } = await demarche.say(null, 'GET /api/events?issue=enrichment&issue=missiles');
    expect(body.items.map(({ id, issues }: any) => [id, issues])).toEqual([[event.id, ['enrichment', 'sanctions']]]);
    const { body: none } = await demarche.say(null, 'GET /api/timeline?issue=missiles');
    expect([none.total, none.items]).toEqual([0, []]);
  });

  it('are changed as one list, keep their ids, and come back with an old version', async () => {
    const first = await demarche.record({ issues: [TAG, POSITION] });
    const [, { id }] = first.issues;
    const issues = [{ ...POSITION, id, stance: 'none' }, { issue: 'missiles' }];
    const path = `/api/events/${first.id}`;
    const { body: second } = await demarche.say('researcher', `PATCH ${path}`, { issues }, first.version);
    expect(second.issues[0].id).toBe(id);
    expect(plain(second.issues)).toEqual([
      { ...POSITION, stance: 'none' },
      { issue: 'missiles', actor: null, stance: null },
    ]);
    const { body: revisions } = await demarche.say('researcher', `GET ${path}/revisions`);
    expect(revisions.items[0].difference).toContainEqual({
      ...{ op: 'replace', path: `/issues/${id}/stance`, value: 'none', was: POSITION.stance },
    });
    const { body: third } = await demarche.say('researcher', `POST ${path}/revisions/1/restore`, {}, second.version);
    expect([third.version, third.issues]).toEqual([3, first.issues]);
  });

  it.each([
    [[{ issue: 'enrichment', actor: 'iran' }], '/issues/0/stance', 'half_a_position'],
    [[{ issue: 'enrichment', stance: 'none' }], '/issues/0/stance', 'half_a_position'],
    [[TAG, { issue: 'sanctions' }], '/issues/1', 'given_twice'],
    [[POSITION, TAG, { ...POSITION, stance: 'none' }], '/issues/2', 'given_twice'],
    [[{ issue: 'weather' }], '/issues/0/issue', undefined],
    [[{ ...POSITION, actor: 'nobody' }], '/issues/0/actor', 'unknown_reference'],
    [[{ ...POSITION, stance: ' ' }], '/issues/0/stance', undefined],
  ])('are refused where they make no sense: %j', async (issues, pointer, code) => {
    const created = await demarche.say('researcher', 'POST /api/events', {
      ...{ dossier: 'iran-us', kind: 'talks', title: 'Talks', when: '2026-02-06', knownOn: '2026-02-06', issues },
    });
    expect([created.status, created.body.errors[0].pointer]).toEqual([400, pointer]);
    if (code !== undefined) expect(created.body.errors[0].code).toBe(code);
    const { id, version } = await demarche.record();
    const changed = await demarche.say('researcher', `PATCH /api/events/${id}`, { issues }, version);
    expect([changed.status, changed.body.errors[0].pointer]).toEqual([400, pointer]);
  });

  it('are known with the event, a position only once a source lets its actor speak', async () => {
    const cited = (source: string, speaker: string) => ({ source, quote: 'Never.', language: 'en', speaker });
    const event = await demarche.publish({
      knownOn: '2026-02-04',
      citations: [cited('report', 'iran'), cited('denial', 'iran'), cited('denial', 'us')],
      issues: [TAG, POSITION, { ...POSITION, actor: 'us' }, { ...POSITION, actor: 'oman' }],
    });
    const known = async (day: string): Promise<string[]> => {
      const { body } = await demarche.say(null, `GET /api/events/${event.id}?knownOn=${day}`);
      return body.issues.map(({ actor }: any) => actor?.slug ?? 'alone');
    };
    expect(await known('2026-02-05')).toEqual(['alone', 'oman']);
    expect(await known('2026-02-06')).toEqual(['alone', 'iran', 'oman']);
    expect(await known('2026-02-08')).toEqual(['alone', 'iran', 'us', 'oman']);
    const { body } = await demarche.say(null, 'GET /api/positions?issue=enrichment&knownOn=2026-02-07');
    const sides = body.sides.map(({ side }: any) => side.slug);
    expect(sides).toContain('iran');
    expect(sides).not.toContain('us');
  });
});
