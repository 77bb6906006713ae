import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Briefing } from '../../api/types.js';
import { useWithin } from '../../ui/directory/within.js';
import { Grade } from '../../ui/event/Grade.js';
import { useSourceDay } from '../../ui/event/use-source-day.js';
import { useFormats } from '../../ui/use-formats.js';
import { useLabels } from '../../ui/use-labels.js';
import styles from './briefing.module.css';
import { readableAddress } from './readable-address.js';

/** Every source by its number, with its grade; on paper with its address. */
export function SourceList({ sources }: Pick<Briefing, 'sources'>) {
  const { t } = useTranslation('briefing');
  const dayOf = useSourceDay();
  const { comma } = useFormats();
  const within = useWithin();
  const labels = useLabels();
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="briefing-sources" className={styles.part}>
      <h3 id="briefing-sources">{t('parts.sources')}</h3>
      <ol className={styles.sources}>
        {sources.map(({ number, source }) => (
          <li key={source.id} id={`source-${number}`} value={number} tabIndex={-1}>
            <bdi>{source.publisher}</bdi>
            {comma}
            <Link to="/sources/$source" params={{ source: source.slug }} search={within}>
              <bdi lang={source.language}>{source.title}</bdi>
            </Link>
            {dayOf(source) !== null && (
              <>
                {comma}
                <bdi>{dayOf(source)}</bdi>
              </>
            )}
            {source.citation !== null && (
              <>
                {comma}
                <bdi>{source.citation}</bdi>
              </>
            )}{' '}
            <Grade reliability={source.reliability} credibility={null} />
            {source.seen === 'listed' && ` (${labels('seen', source.seen)})`}{' '}
            {source.url !== null && (
              <a href={source.url} rel="noreferrer" target="_blank" className={styles.url}>
                {readableAddress(source.url)}
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
