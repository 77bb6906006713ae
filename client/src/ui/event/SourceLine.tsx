import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import type { Citation, SourceRef } from '../../api/types.js';
import { OpenSign } from '../icons.js';
import { useDates } from '../use-dates.js';
import { useLabels } from '../use-labels.js';
import styles from './event.module.css';

await words('event');

interface SourceLineProps {
  readonly source: SourceRef;
  readonly credibility: number;
  readonly stance?: Citation['stance'];
}

/** A document with its publisher, day and grade; what it says of the event where it more than reports it. */
export function SourceLine({ source, credibility, stance }: SourceLineProps) {
  const labels = useLabels();
  return (
    <span className={styles.source}>
      <SourceLink source={source} /> <Grade source={source} credibility={credibility} />
      {stance && stance !== 'reports' && (
        <span className={stance === 'disputes' ? styles.amber : styles.soft}>{labels('stance', stance)}</span>
      )}
    </span>
  );
}

/** Publisher, in its own direction, and day, leading to what is known of the document; beside it the way to the document. */
export function SourceLink({ source }: { source: SourceRef }) {
  const { t } = useTranslation(['translation', 'event']);
  const { date } = useDates();
  return (
    <span>
      <Link to="/sources/$source" params={{ source: source.slug }} title={source.title}>
        <bdi>{source.publisher}</bdi>, {date(source.publishedOn)}
      </Link>
      {'\u00a0'}
      <a
        href={source.url}
        rel="noreferrer"
        target="_blank"
        hrefLang={source.language}
        className={styles.open}
        aria-label={t('event:openSource')}
        title={t('event:openSource')}
      >
        <OpenSign />
      </a>
    </span>
  );
}

/** Admiralty grade: the source's letter and the item's figure, stored and shown side by side. */
function Grade({ source, credibility }: Pick<SourceLineProps, 'source' | 'credibility'>) {
  const { t } = useTranslation(['translation', 'event']);
  const labels = useLabels();
  const title = t('event:gradeTitle', {
    reliability: labels('reliability', source.reliability),
    credibility: labels('credibility', credibility),
  });
  const grade = `${source.reliability}${credibility}`;
  return (
    <abbr className={styles.grade} title={title}>
      <span className="visually-hidden">{`${t('event:grade', { grade })}, ${title}`}</span>
      <span aria-hidden="true">{grade}</span>
    </abbr>
  );
}
