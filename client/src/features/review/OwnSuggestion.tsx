import { Link } from '@tanstack/react-router';
import type { OwnedSuggestion } from '../../api/types.js';
import { SuggestionState } from '../../editing/SuggestionState.js';
import styles from './review.module.css';

/** A correction that one has suggested, and what became of it. */
export function OwnSuggestion({ item }: { item: OwnedSuggestion }) {
  return (
    <li>
      <p className={styles.entry}>
        <Link to="/events/$ref/suggestions/$suggestion" params={{ ref: item.ref, suggestion: item.id }}>
          {item.title}
        </Link>
      </p>
      <p className={styles.reason} dir="auto">
        {item.reason}
      </p>
      <SuggestionState suggestion={item} />
    </li>
  );
}
