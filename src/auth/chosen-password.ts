import { Problem } from '../common/problem.js';
import { PASSWORD_LENGTH, passwordMistake, type PasswordMistake } from '../domain/password.js';
import { refusal, type Reason } from '../domain/refusals/refusal.js';
import { isGuessable } from './guessable.js';
import { hashPassword } from './passwords.js';

/** Whose password it is to be. */
interface Chooser {
  name: string;
  email: string;
}

/** The hash of a password that somebody chose; throws `validation_failed` with the field where it will not do. */
export async function hashChosen(password: string, chooser: Chooser, pointer: string): Promise<string> {
  const mistake = await mistakeIn(password, chooser);
  if (mistake === null) return hashPassword(password);
  throw new Problem('validation_failed', SENTENCES[mistake], [refusal(pointer, REASONS[mistake], SENTENCES[mistake])]);
}

type Mistake = PasswordMistake | 'too_common';

async function mistakeIn(password: string, { name, email }: Chooser): Promise<Mistake | null> {
  const known = [name, email];
  const mistake = passwordMistake(password, known);
  return mistake ?? ((await isGuessable(password, known)) ? 'too_common' : null);
}

const REASONS = {
  too_short: { code: 'password_too_short', parameters: { least: PASSWORD_LENGTH.least } },
  too_long: { code: 'password_too_long', parameters: { most: PASSWORD_LENGTH.most } },
  too_plain: { code: 'password_too_plain' },
  too_common: { code: 'password_too_common' },
  about_you: { code: 'password_about_you' },
} as const satisfies Record<Mistake, Reason>;

const SENTENCES: Record<Mistake, string> = {
  too_short: `A password has at least ${PASSWORD_LENGTH.least} characters.`,
  too_long: `A password has at most ${PASSWORD_LENGTH.most} characters.`,
  too_plain: 'A password has at least five different characters.',
  too_common: 'This password is among the first that anybody tries: take a sentence of your own.',
  about_you: 'A password is not your name or address.',
};
