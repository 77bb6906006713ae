import { Problem } from '../common/problem.js';
import { PASSWORD_LENGTH, passwordMistake, type PasswordMistake } from '../domain/password.js';
import { hashPassword } from './passwords.js';

/** The hash of a password that somebody chose; throws `validation_failed` with the field where it will not do. */
export async function hashChosen(
  password: string,
  { name, email }: { name: string; email: string },
  pointer: string,
): Promise<string> {
  const mistake = passwordMistake(password, [name, email]);
  if (mistake === null) return hashPassword(password);
  const detail = SENTENCES[mistake];
  throw new Problem('validation_failed', detail, [{ pointer, code: `password_${mistake}`, detail }]);
}

const SENTENCES: Record<PasswordMistake, string> = {
  too_short: `A password has at least ${PASSWORD_LENGTH.least} characters.`,
  too_long: `A password has at most ${PASSWORD_LENGTH.most} characters.`,
  too_plain: 'A password has at least five different characters.',
  about_you: 'A password is not your name or address.',
};
