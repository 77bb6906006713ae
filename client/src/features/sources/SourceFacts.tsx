import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../api/types.js';
import styles from '../../ui/directory/directory.module.css';
import { languageName } from '../../ui/event/language.js';
import { useDates } from '../../ui/use-dates.js';
import { Fact } from '../../ui/directory/Fact.js';
import { SourceOrigin } from './SourceOrigin.js';
import { useLabels } from '../../ui/use-labels.js';

/** What is known of a document, its grade in words. */
export function SourceFacts({ source }: { source: Source }) {
  const { t, i18n } = useTranslation('directory');
  const labels = useLabels();
  const { date } = useDates();
  return (
    <dl className={styles.facts}>
      <Fact term={t('source.publisher')}>
        <Link to="/publishers/$publisher" params={{ publisher: source.publisherSlug }}>
          <bdi>{source.publisher}</bdi>
        </Link>
      </Fact>
      <Fact term={t('source.kind')}>{labels('sourceKind', source.kind)}</Fact>
      <Fact term={t('source.publishedOn')}>
        {source.publishedOn === null ? t('source.undated') : <bdi>{date(source.publishedOn)}</bdi>}
      </Fact>
      {source.accessedOn !== null && (
        <Fact term={t('source.accessedOn')}>
          <bdi>{date(source.accessedOn)}</bdi>
        </Fact>
      )}
      {source.citation !== null && (
        <Fact term={t('source.citation')}>
          <bdi>{source.citation}</bdi>
        </Fact>
      )}
      <Fact term={t('language')}>{languageName(source.language, i18n.language)}</Fact>
      {source.reliability !== 'F' && (
        <Fact term={t('source.reliability')}>
          {source.reliability}: {labels('reliability', source.reliability)}
          <p className={styles.soft}>
            {t(source.ownReliability === null ? 'source.inherited' : 'source.reliabilityText')}
          </p>
        </Fact>
      )}
      <SourceOrigin source={source} />
      {source.retrievedVia !== null && (
        <Fact term={t('source.retrievedVia')}>
          <bdi>{source.retrievedVia}</bdi>
        </Fact>
      )}
      {source.note !== null && (
        <Fact term={t('source.note')}>
          <p dir="auto">{source.note}</p>
        </Fact>
      )}
    </dl>
  );
}
