import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { suggestionsQuery } from '../api/review-queries.js';
import type { EventDetail } from '../api/types.js';
import styles from './editing.module.css';
import { SuggestionState } from './SuggestionState.js';

/** Corrections that somebody suggests of an event, and what became of them; nothing where there are none. */
export function Suggestions({ event }: { event: Pick<EventDetail, 'ref'> }) {
  const { t } = useTranslation('editing');
  const { data: suggestions = [] } = useQuery(suggestionsQuery(event.ref));
  if (suggestions.length === 0) return null;
  return (
    <details className={styles.comments} open={suggestions.some(({ state }) => state === 'open')}>
      <summary>{t('review.suggestions', { count: suggestions.length })}</summary>
      <ul>
        {suggestions.map((suggestion) => (
          <li key={suggestion.id}>
            <Link to="/events/$ref/suggestions/$suggestion" params={{ ref: event.ref, suggestion: suggestion.id }}>
              <span dir="auto">{suggestion.reason}</span>
            </Link>
            <SuggestionState suggestion={suggestion} />
          </li>
        ))}
      </ul>
    </details>
  );
}
