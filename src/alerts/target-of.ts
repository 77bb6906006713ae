import { foldEmail } from '../auth/fold-email.js';
import { Problem } from '../common/problem.js';
import { refusal, type PlainCode } from '../domain/refusals/refusal.js';
import type { AlertSettings } from './alert-settings.js';
import type { NewFollowDto } from './follows.dto.js';
import { refusedAddress } from './sending/post-guarded.js';

/**
 * Where alerts are sent to: the address of a webhook as it was written, or a folded mail address; null of what is fetched. Throws
 * `validation_failed` where it is none that may be, and `conflict` where no mail is sent here.
 */
export function targetOf(
  { way, target }: Pick<NewFollowDto, 'way' | 'target'>,
  { mail, loopback }: Pick<AlertSettings, 'mail' | 'loopback'>,
): string | null {
  if (way === 'feed' || way === 'calendar') return null;
  if (way === 'mail' && !mail) {
    const detail = 'No mail is sent here: its administrator has not set up SMTP_URL.';
    throw new Problem('conflict', detail, undefined, { reason: { code: 'mail_not_set_up' } });
  }
  if (target === undefined) throw refused('target_missing', 'Say where alerts are to be sent.');
  if (way === 'mail') {
    const address = foldEmail(target);
    if (!/^[^\s@]+@[^\s@]+$/.test(address) || address.length > 254) {
      const detail = 'Target must be an e-mail address.';
      throw problem({ pointer: '/target', code: 'matches', parameters: { form: 'email' }, detail });
    }
    return address;
  }
  const why = refusedAddress(target, { loopback });
  if (why === 'not_https') {
    throw refused('target_not_https', 'A webhook has an address that begins with https://, without a password in it.');
  }
  if (why === 'not_public') throw refused('target_not_public', 'A webhook has an address of the public internet.');
  return target;
}

function refused(code: PlainCode, detail: string): Problem {
  return problem(refusal('/target', code, detail));
}

function problem(error: ReturnType<typeof refusal>): Problem {
  return new Problem('validation_failed', error.detail, [error]);
}
