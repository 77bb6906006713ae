import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { ProblemError, UnreachableError } from '../../api/problem.js';

await words('users');

/** Says what went wrong, in the server's words where this client has none of its own; null where nothing did. */
export function useFault(): (error: Error | null) => string | null {
  const { t } = useTranslation('users');
  const { t: common } = useTranslation();
  return (error) => {
    if (error === null) return null;
    if (error instanceof UnreachableError) return common('states.errorUnreachable');
    const wait = error instanceof ProblemError ? error.problem.retryAfter : undefined;
    if (wait === undefined) return error.message;
    return wait < 90 ? t('waitSeconds', { count: wait }) : t('waitMinutes', { count: Math.ceil(wait / 60) });
  };
}
