import { Problem } from '../common/problem.js';
import { PASSWORD_LENGTH, passwordMistake, type PasswordMistake } from '../domain/password.js';
import { refusal, type Reason } from '../domain/refusals/refusal.js';
import { hashPassword } from './passwords.js';

/** The hash of a password that somebody chose; throws `validation_failed` with the field where it will not do. */
export async function hashChosen(
  password: string,
  { name, email }: { name: string; email: string },
  pointer: string,
): Promise<string> {
  const mistake = passwordMistake(password, [name, email]);
  if (mistake === null) return hashPassword(password);
  throw new Problem('validation_failed', SENTENCES[mistake], [refusal(pointer, REASONS[mistake], SENTENCES[mistake])]);
}

const REASONS = {
  too_short: { code: 'password_too_short', parameters: { least: PASSWORD_LENGTH.least } },
  too_long: { code: 'password_too_long', parameters: { most: PASSWORD_LENGTH.most } },
  too_plain: { code: 'password_too_plain' },
  about_you: { code: 'password_about_you' },
} as const satisfies Record<PasswordMistake, Reason>;

const SENTENCES: Record<PasswordMistake, string> = {
  too_short: `A password has at least ${PASSWORD_LENGTH.least} characters.`,
  too_long: `A password has at most ${PASSWORD_LENGTH.most} characters.`,
  too_plain: 'A password has at least five different characters.',
  about_you: 'A password is not your name or address.',
};
