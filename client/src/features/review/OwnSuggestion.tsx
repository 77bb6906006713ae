import type { OwnedSuggestion } from '../../api/types.js';
import { SuggestionState } from '../../editing/SuggestionState.js';
import styles from './review.module.css';
import { SuggestionLink } from './SuggestionLink.js';

/** A correction that one has suggested, and what became of it. */
export function OwnSuggestion({ item }: { item: OwnedSuggestion }) {
  return (
    <li>
      <p className={styles.entry}>
        <SuggestionLink of={item} suggestion={item.id} />
      </p>
      <p className={styles.reason} dir="auto">
        {item.reason}
      </p>
      <SuggestionState suggestion={item} />
    </li>
  );
}
