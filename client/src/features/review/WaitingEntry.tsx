import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/event-address.js';
import type { Waiting } from '../../api/types.js';
import { KindWord } from '../../ui/event/KindWord.js';
import { useDates } from '../../ui/use-dates.js';
import styles from './review.module.css';
import { SuggestionLink } from './SuggestionLink.js';

/** One thing that waits: which, of what dossier, whose, since when and why. */
export function WaitingEntry({ item }: { item: Waiting }) {
  const { t } = useTranslation('review');
  const { dayOf } = useDates();
  const { entity, ref, title, kind, dossier, author, since, suggestion, reason } = item;
  return (
    <li>
      <p className={styles.entry}>
        {suggestion === null ? (
          <Link to="/events/$ref/review" params={{ ref: addressOf(item) }}>
            {title}
          </Link>
        ) : (
          <SuggestionLink of={item} suggestion={suggestion} />
        )}
        <span className={styles.mark}>{t(suggestion === null ? 'event' : 'suggestion')}</span>
      </p>
      <p className={styles.soft}>
        {kind === null || dossier === null ? (
          t(`record.${entity}`)
        ) : (
          <>
            <KindWord kind={kind} />
            {ref !== null && ` · ${ref}`} · {dossier.title}
          </>
        )}
      </p>
      <p className={styles.soft}>
        {t(suggestion === null ? 'handedIn' : 'suggestedBy', { author, when: dayOf(since) })}
      </p>
      {reason !== null && (
        <p className={styles.reason} dir="auto">
          {reason}
        </p>
      )}
    </li>
  );
}
