/** Shorter ones are guessed. There are no rules about digits and signs: they make passwords worse (NIST SP 800-63B). */
export const PASSWORD_LENGTH = { least: 12, most: 1000 } as const;
export type PasswordMistake = 'too_short' | 'too_long' | 'too_plain' | 'about_you';

/** What is wrong with a password that somebody called `known` (name, e-mail address) chooses; null where it will do. */
export function passwordMistake(password: string, known: readonly string[]): PasswordMistake | null {
  const characters = [...password.normalize('NFKC')];
  if (characters.length < PASSWORD_LENGTH.least) return 'too_short';
  if (characters.length > PASSWORD_LENGTH.most) return 'too_long';
  if (new Set(characters).size < 5) return 'too_plain';
  const folded = fold(password);
  return known.some((text) => fold(text) === folded) ? 'about_you' : null;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}
