import { startTestApp, type TestApp } from '../support/app.js';
import { signIn } from '../support/people.js';
import { send } from '../support/send.js';

let demarche: TestApp;
let editor: string;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  editor = (await signIn(demarche, 'editor')).cookie;
});
afterAll(() => demarche.close());

/** Lists whose rows follow from events, each whole on one page, and tell how many there are. */
const LISTS = ['/api/follow-ups?limit=500', '/api/events?limit=500', '/api/undertakings?limit=500'];
/** So often each of some events is deleted and brought back meanwhile. */
const ROUNDS = 4;

it('an answer is JSON of one moment while events are deleted and brought back', async () => {
  const { body } = await send(demarche, null, 'GET /api/follow-ups?limit=500');
  const announced: string[] = body.items.slice(0, 5).map(({ event }: { event: { id: string } }) => event.id);
  let over = false;
  const flicker = async (): Promise<void> => {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const id of announced) {
        expect((await send(demarche, editor, `DELETE /api/events/${id}?reason=Twice`, undefined, '*')).status).toBe(
          204,
        );
        expect((await send(demarche, editor, `POST /api/events/${id}/undelete`, {})).status).toBe(200);
      }
    }
  };
  const wrong: string[] = [];
  let answers = 0;
  const read = async (path: string): Promise<void> => {
    while (!over) {
      // Fails where the body is no JSON.
      const { status, body: page } = await send(demarche, null, `GET ${path}`);
      const isWhole = status === 200 && page.items.every(({ id, event }: any) => (id ?? event?.id) !== undefined);
      const isOfOneMoment = page.nextCursor !== null || page.total === page.items.length;
      if (!isWhole || !isOfOneMoment) wrong.push(`${path}: ${status}, ${page.items?.length} of ${page.total}`);
      answers += 1;
    }
  };
  const reading = LISTS.map(read);
  await flicker().finally(() => (over = true));
  await Promise.all(reading);
  expect(answers).toBeGreaterThan(LISTS.length * 3);
  expect(wrong).toEqual([]);
});
