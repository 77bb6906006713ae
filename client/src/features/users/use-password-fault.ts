import { PASSWORD_LENGTH, passwordMistake } from '@domain/password.js';
import { useTranslation } from 'react-i18next';

/** What is wrong with a chosen password, in words; undefined where it will do. The server asks the same function. */
export function usePasswordFault(): (
  password: string,
  known: readonly (string | null | undefined)[],
) => string | undefined {
  const { t } = useTranslation('users');
  return (password, known) => {
    const mistake = passwordMistake(
      password,
      known.filter((text) => typeof text === 'string'),
    );
    return mistake === null ? undefined : t(`passwordMistakes.${mistake}`, PASSWORD_LENGTH);
  };
}
