import { useTranslation } from 'react-i18next';
import type { ActorRef, Position } from '../../api/types.js';
import { EventTitle } from '../../ui/event/EventTitle.js';
import { Quote } from '../../ui/event/Quote.js';
import { useDates } from '../../ui/use-dates.js';
import { useLabels } from '../../ui/use-labels.js';
import styles from './positions.module.css';

export interface PositionWordsProps {
  readonly position: Position;
  readonly side: ActorRef;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** A position in an editor’s words, who stated or told it where, and in which words. */
export function PositionWords({ position, side, nameOf }: PositionWordsProps) {
  const { t } = useTranslation('positions');
  const labels = useLabels();
  const { date } = useDates();
  const { day, actor, reportedBy, stance, moved, quotes, event } = position;
  return (
    <>
      <p className={styles.day}>
        <bdi>{date(day)}</bdi>
        {actor.slug !== side.slug && (
          <span>
            {' · '}
            <bdi>{nameOf(actor)}</bdi>
          </span>
        )}
        {reportedBy && (
          <span>
            {' · '}
            <bdi>{t('reportedBy', { actor: nameOf(reportedBy) })}</bdi>
          </span>
        )}
      </p>
      {moved !== null && <p className={styles.moved}>{labels('move', moved)}</p>}
      <p className={styles.stance} dir="auto">
        {stance}
      </p>
      {quotes.map((quote) => (
        <Quote key={quote.source.id + quote.quote} citation={quote} nameOf={nameOf} />
      ))}
      {quotes.length === 0 && <p className={styles.soft}>{t('noQuote')}</p>}
      <p className={styles.event}>
        <EventTitle event={event} className="alone" />
      </p>
    </>
  );
}
