import { CREDIBILITIES, RELIABILITIES } from '@domain/vocabulary.js';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { useLabels } from '../use-labels.js';
import styles from './event.module.css';

await words('event');

/** What the letters and figures of grades mean, for whoever cannot point at one: folded. */
export function GradeKey() {
  const { t } = useTranslation(['translation', 'event']);
  const labels = useLabels();
  return (
    <details className={styles.key}>
      <summary>{t('event:grades')}</summary>
      <dl>
        {RELIABILITIES.filter((code) => code !== 'F').map((code) => (
          <div key={code}>
            <dt>{code}</dt>
            <dd>{t('event:sourceGrade', { grade: labels('reliability', code) })}</dd>
          </div>
        ))}
        {CREDIBILITIES.filter((code) => code !== 6).map((code) => (
          <div key={code}>
            <dt>{code}</dt>
            <dd>{t('event:itemGrade', { grade: labels('credibility', code) })}</dd>
          </div>
        ))}
        <div>
          <dt>–</dt>
          <dd>{t('event:ungraded')}</dd>
        </div>
      </dl>
    </details>
  );
}
