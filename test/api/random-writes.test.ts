import { documentSql } from '../../src/common/sql/documents.js';
import fc from 'fast-check';
import { rebuild } from '../../src/domain/history/apply.js';
import type { Operation } from '../../src/domain/history/difference.js';
import { USER_ROLES, type UserRole } from '../../src/domain/permissions.js';
import { REVIEWS } from '../../src/domain/vocabulary.js';
import type { Answer } from '../support/ask.js';
import { LONG, SEED } from '../support/campaign.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { wronglyPublic } from '../support/public-by-counting.js';
import { randomWrites, type RandomWrite } from '../support/random-writes.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const SEQUENCES = LONG ? 600 : 40;

/** Who asks after a sequence, one after the other. */
const ASKING = [null, ...USER_ROLES] as const;

let sequence = 0;
let accepted = 0;

it('whatever people write, the ledger only grows, the status is its newest entry, revisions rebuild every version, what is public is used, and nobody sees too much', async () => {
  await fc.assert(fc.asyncProperty(randomWrites, holds), { ...SEED, numRuns: SEQUENCES, endOnFailure: true });
  // Were everything refused, all of this would hold of nothing.
  expect(accepted).toBeGreaterThan(SEQUENCES);
}, 3_600_000);

async function holds(writes: RandomWrite[]): Promise<void> {
  sequence += 1;
  const mark = `Sequence${sequence}x`;
  const ids: string[] = [(await room.record({ summary: mark })).id, (await room.publish({ summary: mark })).id];
  const versions = new Map<string, object[]>();
  for (const id of ids) versions.set(id, [(await stateOf(id)).document]);
  for (const write of writes) {
    const id = ids[write.event] ?? '';
    const before = await stateOf(id);
    const { status, text } = await carryOut(write, id, before, ids);
    const after = await stateOf(id);
    expect([write, status < 500, text]).toEqual([write, true, text]);
    if (write.role === 'reader') expect(status).toBe(403);
    if (status >= 400) expect(after).toEqual(before);
    expect(after.ledger.slice(0, before.ledger.length)).toEqual(before.ledger);
    expect(after.status).toBe(after.newest);
    if (after.version === before.version) expect(after).toEqual(before);
    else versions.get(id)?.push(after.document);
    if (after.version > before.version) accepted += 1;
  }
  expect(await wronglyPublic(room)).toEqual([]);
  for (const id of ids) expect(await rebuilt(id)).toEqual(versions.get(id));
  await seesNoMore(ASKING[sequence % ASKING.length] ?? null, ids, mark);
}

interface State {
  version: number;
  review: string;
  deleted: boolean;
  status: string;
  /** The status that the newest entry says. */
  newest: string;
  document: { participations: object; citations: object };
  /** By the order of entry. */
  ledger: object[];
}

async function stateOf(id: string): Promise<State> {
  const [row] = await room.dataSource.query<State[]>(
    `SELECT e.version, e.review, e.deleted_at IS NOT NULL AS deleted, e.status, ${documentSql('event', 'e')} AS document,
       (SELECT s.status FROM status_changes s WHERE s.event_id = e.id
          AND NOT EXISTS (SELECT FROM status_changes c WHERE c.corrects_id = s.id)
        ORDER BY s.effective_earliest DESC, s.ordinal DESC LIMIT 1) AS newest,
       (SELECT json_agg(to_jsonb(s) - 'effective_earliest' - 'window_earliest' - 'window_latest' ORDER BY s.ordinal) FROM status_changes s WHERE s.event_id = e.id) AS ledger
     FROM events e WHERE e.id = $1`,
    [id],
  );
  if (!row) throw new Error(`${id} is gone`);
  return row;
}

function carryOut(
  { role, method, path, body, fresh }: RandomWrite,
  id: string,
  { version, document }: State,
  ids: string[],
): Promise<Answer> {
  const list = path.startsWith('/citations') ? document.citations : document.participations;
  const part = Object.keys(list)[0] ?? '0190a000-0000-7000-8000-000000000000';
  const other = ids.find((one) => one !== id);
  const sent = body && JSON.parse(JSON.stringify(body).replace('"@"', `"${other ?? id}"`));
  const request = `${method} /api/events/${id}${path.replace('#', part)}`;
  return room.say(role, request, sent, fresh ? version : version - 1);
}

/** Every version, from the revisions alone. */
async function rebuilt(id: string): Promise<unknown[]> {
  const rows = await room.dataSource.query<{ difference: Operation[] }[]>(
    `SELECT difference FROM revisions WHERE entity = 'event' AND entity_id = $1 ORDER BY version`,
    [id],
  );
  const differences = rows.map(({ difference }) => difference);
  return differences.map((_, index) => rebuild(differences.slice(0, index + 1)));
}

/** Whoever asks is told of exactly what they may see, whichever way they ask. */
async function seesNoMore(role: UserRole | null, ids: string[], mark: string): Promise<void> {
  const mayAll = role !== null && role !== 'reader';
  const get = (path: string) => room.say(role, `GET /api/${path}`);
  const visible: string[] = [];
  for (const id of ids) {
    const { review, deleted } = await stateOf(id);
    const sees = !deleted && (mayAll || review === 'published');
    if (sees) visible.push(id);
    expect((await get(`events/${id}`)).status).toBe(sees ? 200 : 404);
    const history = await get(`events/${id}/revisions?limit=500`);
    expect(history.status).toBe(sees || mayAll ? 200 : 404);
    const whole = history.body.items?.at(-1)?.difference[0].value;
    if (sees && !mayAll) expect(whole).toMatchObject({ review: 'published', deleted: false });
  }
  const hidden = ids.filter((id) => !visible.includes(id));
  const asked = `q=${mark}${REVIEWS.map((review) => `&review=${review}`).join('')}`;
  const list = await get(`events?${asked}`);
  expect(list.body.items.map(({ id }: { id: string }) => id).sort()).toEqual([...visible].sort());
  const timeline = await get(`timeline?${asked}&from=2020&to=2030`);
  expect([timeline.status, timeline.body.total]).toEqual([200, visible.length]);
  const csv = await get(`exports/events.csv?${asked}`);
  expect(csv.text.trim().split('\r\n')).toHaveLength(visible.length + 1);
  for (const id of hidden) expect(list.text + timeline.text).not.toContain(id);
}
