import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import type { EventDetail } from '../../api/types.js';
import { Quote } from '../../ui/event/Quote.js';
import styles from './event-page.module.css';

await words('event');

interface SourceListProps {
  readonly event: Pick<EventDetail, 'citations'>;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** Who says so: every citation, those with the source's own words first. */
export function SourceList({ event, nameOf }: SourceListProps) {
  const { t } = useTranslation(['translation', 'event']);
  const [quoted, silent] = [event.citations.filter(hasQuote), event.citations.filter((one) => !hasQuote(one))];
  return (
    <section>
      <h2>{t('event:sources')}</h2>
      {event.citations.length === 0 && <p className={styles.intro}>{t('event:noSources')}</p>}
      <ul className={styles.sources}>
        {[...quoted, ...silent].map((citation) => (
          <li key={citation.id}>
            <Quote citation={citation} nameOf={nameOf} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function hasQuote({ quote }: EventDetail['citations'][number]): boolean {
  return quote !== null;
}
