import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import type { Citation, SourceRef } from '../../api/types.js';
import { useWithin } from '../directory/within.js';
import { OpenSign } from '../icons.js';
import { useFormats } from '../use-formats.js';
import { useLabels } from '../use-labels.js';
import { Grade } from './Grade.js';
import { toWords } from './to-words.js';
import { useSourceDay } from './use-source-day.js';
import styles from './event.module.css';

await words('event');

interface SourceLineProps {
  readonly source: SourceRef;
  readonly credibility: number;
  readonly stance?: Citation['stance'];
  /** The words that are cited of it, in its own language. */
  readonly quote?: string | null;
  /** Where they stand in it. */
  readonly anchor?: Citation['anchor'];
}

/** A document with its publisher, day and grade; whose words it carries; what it says of the event where it more than reports it. */
export function SourceLine({ source, credibility, stance, quote, anchor = null }: SourceLineProps) {
  const labels = useLabels();
  return (
    <span className={styles.source}>
      <SourceLink source={source} quote={quote} anchor={anchor} />{' '}
      <Grade reliability={source.reliability} credibility={credibility} />
      <Origin source={source} />
      {stance && stance !== 'reports' && (
        <span className={stance === 'disputes' ? styles.amber : styles.soft}>{labels('stance', stance)}</span>
      )}
    </span>
  );
}

/** Publisher, in its own direction, and day, leading to what is known of the document; beside it the way to the document, to the words cited. */
export function SourceLink({ source, quote, anchor = null }: Pick<SourceLineProps, 'source' | 'quote' | 'anchor'>) {
  const { t } = useTranslation(['translation', 'event']);
  const { comma } = useFormats();
  const day = useSourceDay()(source);
  return (
    <span>
      <Link to="/sources/$source" params={{ source: source.slug }} search={useWithin()} title={source.title}>
        <bdi>{source.publisher}</bdi>
        {day !== null && (
          <>
            {comma}
            <bdi>{day}</bdi>
          </>
        )}
      </Link>
      {source.url === null ? (
        <span className={styles.soft}>
          {' '}
          <bdi>{source.citation}</bdi>
        </span>
      ) : (
        <>
          {'\u00a0'}
          <a
            href={toWords(source.url, quote, anchor)}
            rel="noreferrer"
            target="_blank"
            hrefLang={source.language}
            className={styles.open}
            aria-label={t('event:openSource')}
            title={t('event:openSource')}
          >
            <OpenSign />
          </a>
        </>
      )}
    </span>
  );
}

/** What it is where it is no article, whose words it carries, and that nobody read it. */
function Origin({ source }: { source: SourceRef }) {
  const { t } = useTranslation(['translation', 'event']);
  const labels = useLabels();
  const { list } = useFormats();
  const { kind, agencies, textOf, seen } = source;
  const told = [
    ...(kind === 'article' ? [] : [labels('sourceKind', kind)]),
    ...(agencies.length === 0 ? [] : [t('event:carries', { names: list(agencies.map(({ name }) => name)) })]),
    ...(textOf === null ? [] : [t('event:textOf', { name: textOf.name })]),
    ...(seen === 'listed' ? [labels('seen', seen)] : []),
  ];
  return told.length === 0 ? null : <span className={styles.soft}>{told.join(' · ')}</span>;
}
