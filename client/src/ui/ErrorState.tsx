import { useTranslation } from 'react-i18next';
import { fieldErrors, ProblemError, UnreachableError } from '../api/problem.js';
import controls from './controls.module.css';
import { PageHeading } from './PageHeading.js';
import styles from './states.module.css';

interface ErrorStateProps {
  readonly error: Error;
  readonly onRetry: () => void;
  /** What the button says where asking again is not what helps. */
  readonly retryLabel?: string;
  /** The heading's level: a page that has no other heading says 1. */
  readonly level?: 1 | 2;
}

/** What went wrong, in the server's own words where it had some, and the way on. */
export function ErrorState({ error, onRetry, retryLabel, level = 2 }: ErrorStateProps) {
  const { t } = useTranslation();
  const problem = error instanceof ProblemError ? error.problem : null;
  const faults = Object.entries(fieldErrors(error));
  const Heading = level === 1 ? PageHeading : 'h2';
  return (
    <div className={styles.state} role="alert">
      <Heading>{problem?.title ?? t('states.errorTitle')}</Heading>
      {faults.length === 0 && <p>{error instanceof UnreachableError ? t('states.errorUnreachable') : error.message}</p>}
      {faults.map(([field, detail]) => (
        <p key={field}>
          <code>{field}</code> {detail}
        </p>
      ))}
      <p>
        <button type="button" className={controls.pill} onClick={onRetry}>
          {retryLabel ?? t('states.retry')}
        </button>
      </p>
      {problem?.requestId && <p className={styles.request}>{t('states.requestId', { id: problem.requestId })}</p>}
    </div>
  );
}
