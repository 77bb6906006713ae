import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import type { EventDetail } from '../../api/types.js';
import { CiteMenu } from '../../ui/cite/CiteMenu.js';
import { useLitQuote } from '../../ui/cite/use-lit-quote.js';
import { GradeKey } from '../../ui/event/GradeKey.js';
import { Quote } from '../../ui/event/Quote.js';
import styles from './event-page.module.css';

await words('event');

interface SourceListProps {
  readonly event: EventDetail;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** Who says so: every citation, those with the source's own words first. */
export function SourceList({ event, nameOf }: SourceListProps) {
  const { t } = useTranslation(['translation', 'event']);
  const anchorOf = useLitQuote();
  const [quoted, silent] = [event.citations.filter(hasQuote), event.citations.filter((one) => !hasQuote(one))];
  const listed = new Set(event.citations.flatMap(({ source }) => (source.seen === 'listed' ? source.id : []))).size;
  return (
    <section>
      <h2>{t('event:sources')}</h2>
      {event.citations.length === 0 && <p className={styles.intro}>{t('event:noSources')}</p>}
      {event.sourceCount > 1 && (
        <p className={styles.intro}>
          {t('event:independent', { count: event.independentSources, total: event.sourceCount })}
          {listed > 0 && ` ${t('event:onlyListed', { count: listed })}`}
        </p>
      )}
      <ul className={styles.sources}>
        {[...quoted, ...silent].map((citation) => (
          <li key={citation.id} {...anchorOf(citation.id)}>
            <Quote citation={citation} nameOf={nameOf} />
            {citation.quote !== null && <CiteMenu event={event} citation={citation} nameOf={nameOf} />}
          </li>
        ))}
      </ul>
      {event.citations.some(isGraded) && <GradeKey />}
    </section>
  );
}

function isGraded({ credibility, source }: EventDetail['citations'][number]): boolean {
  return source.reliability !== 'F' || credibility !== 6;
}

function hasQuote({ quote }: EventDetail['citations'][number]): boolean {
  return quote !== null;
}
