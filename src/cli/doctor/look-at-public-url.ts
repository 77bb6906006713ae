import { Failure } from '../command.js';
import { Server } from '../server.js';
import { note, well, wrong, type Finding } from './finding.js';

const ON_THIS_MACHINE = /^http:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:|$)/;

/** Whether the address that people type leads to a Démarche. */
export async function lookAtPublicUrl(publicUrl: string | undefined): Promise<Finding[]> {
  if (publicUrl === undefined) {
    return [
      note(
        'PUBLIC_URL is not set: links are made for the address that it listens at. Set it once others are to come in.',
      ),
    ];
  }
  try {
    const response = await new Server(publicUrl, undefined).answer('/api/version');
    const isOurs = response.ok && 'bundleFormat' in ((await response.json().catch(() => ({}))) as object);
    const found = isOurs
      ? well(`PUBLIC_URL (${publicUrl}) leads to a Démarche.`)
      : wrong(`PUBLIC_URL (${publicUrl}) answers, but not as Démarche does: look where the proxy there leads.`);
    return [found, ...unprotected(publicUrl)];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [wrong(`PUBLIC_URL leads nowhere from here. ${error.message}`), ...unprotected(publicUrl)];
  }
}

function unprotected(publicUrl: string): Finding[] {
  if (!publicUrl.startsWith('http:') || ON_THIS_MACHINE.test(publicUrl)) return [];
  return [note('PUBLIC_URL begins with http: whoever listens on the way reads passwords. Put TLS before it.')];
}
