import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuggestionHead } from '../api/types.js';
import { words } from '../i18n/words.js';
import styles from './editing.module.css';
import { SuggestionState } from './SuggestionState.js';

await words('editing');

interface SuggestionListProps {
  readonly suggestions: readonly SuggestionHead[];
  /** The way to the page where one is judged. */
  readonly linkTo: (suggestion: string, words: ReactNode) => ReactNode;
}

/** Corrections that somebody suggests, and what became of them; nothing where there are none. */
export function SuggestionList({ suggestions, linkTo }: SuggestionListProps) {
  const { t } = useTranslation('editing');
  if (suggestions.length === 0) return null;
  return (
    <details className={styles.comments} open={suggestions.some(({ state }) => state === 'open')}>
      <summary>{t('review.suggestions', { count: suggestions.length })}</summary>
      <ul>
        {suggestions.map((suggestion) => (
          <li key={suggestion.id}>
            {linkTo(suggestion.id, <span dir="auto">{suggestion.reason}</span>)}
            <SuggestionState suggestion={suggestion} />
          </li>
        ))}
      </ul>
    </details>
  );
}
