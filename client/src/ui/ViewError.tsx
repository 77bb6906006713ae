import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem.js';
import { ErrorState } from './ErrorState.js';

interface ViewErrorProps {
  readonly error: Error;
  readonly onRetry: () => void;
  readonly onClear: () => void;
}

/** A view that can't be shown: its filters are at fault and can be cleared, or asking again may help. */
export function ViewError({ error, onRetry, onClear }: ViewErrorProps) {
  const { t } = useTranslation();
  const refused = error instanceof ProblemError && error.status === 400;
  if (refused) return <ErrorState error={error} onRetry={onClear} retryLabel={t('filters.clear')} />;
  return <ErrorState error={error} onRetry={onRetry} />;
}
