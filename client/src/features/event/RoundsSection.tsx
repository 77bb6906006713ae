import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { roundsQuery } from '../../api/queries.js';
import type { EventDetail } from '../../api/types.js';
import { words } from '../../i18n/words.js';
import { Step } from '../../ui/event/Thread.js';
import { useKnownOn } from '../../view/use-known-on.js';
import styles from './event-page.module.css';

await words('event');

/** All rounds of the strand of talks that an event belongs to, by their numbers; those without one come last. */
export function RoundsSection({ event }: { event: Pick<EventDetail, 'id' | 'dossier' | 'track'> }) {
  const { t } = useTranslation(['translation', 'event']);
  const { data } = useQuery({
    ...roundsQuery(event.dossier.slug, event.track ?? '', useKnownOn()),
    enabled: event.track !== null,
  });
  if (!data || data.items.length < 2 || event.track === null) return null;
  const rounds = [...data.items].sort((a, b) => (a.round ?? Infinity) - (b.round ?? Infinity) || 0);
  return (
    <section>
      <h2>{t('event:rounds', { track: event.track })}</h2>
      <ol className={styles.rounds}>
        {rounds.map((round) => (
          <li key={round.id} aria-current={round.id === event.id ? 'true' : undefined}>
            <Step item={round} current={round.id === event.id} />
          </li>
        ))}
      </ol>
    </section>
  );
}
