import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../api/types.js';
import styles from '../../ui/directory/directory.module.css';
import { languageName } from '../../ui/event/language.js';
import { useDates } from '../../ui/use-dates.js';
import { useLabels } from '../../ui/use-labels.js';

/** What is known of a document, its grade in words. */
export function SourceFacts({ source }: { source: Source }) {
  const { t, i18n } = useTranslation('directory');
  const labels = useLabels();
  const { date } = useDates();
  return (
    <dl className={styles.facts}>
      <Fact term={t('source.publisher')}>
        <bdi>{source.publisher}</bdi>
      </Fact>
      <Fact term={t('source.publishedOn')}>{date(source.publishedOn)}</Fact>
      <Fact term={t('language')}>{languageName(source.language, i18n.language)}</Fact>
      <Fact term={t('source.reliability')}>
        {source.reliability}: {labels('reliability', source.reliability)}
        <p className={styles.soft}>{t('source.reliabilityText')}</p>
      </Fact>
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

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
