import { useTranslation } from 'react-i18next';
import { ProblemError, UnreachableError } from '../api/problem.js';
import controls from './controls.module.css';
import styles from './states.module.css';

interface ErrorStateProps {
  readonly error: Error;
  readonly onRetry: () => void;
  /** The heading's level: a page that has no other heading says 1. */
  readonly level?: 1 | 2;
}

/** What went wrong, in the server's own words where it had some, and the way on. */
export function ErrorState({ error, onRetry, level = 2 }: ErrorStateProps) {
  const { t } = useTranslation();
  const problem = error instanceof ProblemError ? error.problem : null;
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className={styles.state} role="alert">
      <Heading>{problem?.title ?? t('states.errorTitle')}</Heading>
      <p>{error instanceof UnreachableError ? t('states.errorUnreachable') : error.message}</p>
      {problem?.errors && (
        <ul>
          {problem.errors.map(({ pointer, detail }) => (
            <li key={pointer + detail}>
              <code>{pointer}</code> {detail}
            </li>
          ))}
        </ul>
      )}
      <p>
        <button type="button" className={controls.pill} onClick={onRetry}>
          {t('states.retry')}
        </button>
      </p>
      {problem?.requestId && <p className={styles.request}>{t('states.requestId', { id: problem.requestId })}</p>}
    </div>
  );
}
