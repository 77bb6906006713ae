import type { UserRole } from '../../src/domain/permissions.js';
import { ask, type Answer } from './ask.js';
import type { Newsroom } from './newsroom.js';

type Room = Pick<Newsroom, 'address'> & { cookies: Partial<Newsroom['cookies']> };

export interface SentSheet {
  dossier?: string;
  mapping?: object;
  dateOrder?: string;
  fileName?: string;
}

/** Sends a spreadsheet as somebody in a role; the answer is the one to the upload. */
export function upload(
  room: Room,
  role: UserRole,
  file: string | Uint8Array<ArrayBuffer>,
  { dossier = 'iran-us', mapping, dateOrder, fileName = 'events.csv' }: SentSheet = {},
): Promise<Answer> {
  const form = new FormData();
  form.append('file', new Blob([file]), fileName);
  form.append('dossier', dossier);
  if (mapping) form.append('mapping', JSON.stringify(mapping));
  if (dateOrder) form.append('dateOrder', dateOrder);
  return ask(room, '/api/imports', { method: 'POST', body: form, headers: { cookie: room.cookies[role] ?? '' } });
}

/** The import once nothing of it is under way any more. */
export async function settled(room: Room, role: UserRole, id: string): Promise<Answer> {
  for (;;) {
    const answer = await ask(room, `/api/imports/${id}`, { headers: { cookie: room.cookies[role] ?? '' } });
    if (answer.status !== 200 || !['checking', 'applying'].includes(answer.body.state)) return answer;
  }
}

/** A spreadsheet that was sent and checked, as a researcher. */
export async function checked(room: Room, file: string | Uint8Array<ArrayBuffer>, sent: SentSheet = {}): Promise<any> {
  const { status, text, body } = await upload(room, 'researcher', file, sent);
  if (status !== 201) throw new Error(`${status} ${text}`);
  return (await settled(room, 'researcher', body.id)).body;
}
