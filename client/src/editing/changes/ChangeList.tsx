import { useTranslation } from 'react-i18next';
import styles from './changes.module.css';
import { useChanges, type Write } from './use-changes.js';

interface ChangeListProps extends Write {
  /** Whether what a thing began with is told at once, too. */
  readonly whole?: boolean;
}

/** What a write changed: the field, what stood there before, what stands there now; of lists, only what is different. */
export function ChangeList({ whole = false, ...write }: ChangeListProps) {
  const { t } = useTranslation('editing');
  const changes = (
    <dl className={styles.changes}>
      {useChanges(write).map(({ what, values }, index) => (
        <div key={index}>
          <dt>{what}</dt>
          {values.map(({ was, is }, at) => (
            <dd key={at}>
              {was !== undefined && <del dir="auto">{was}</del>}
              {is !== undefined && <ins dir="auto">{is}</ins>}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
  if (whole || write.difference[0]?.path !== '') return changes;
  return (
    <details>
      <summary>{t('history.created')}</summary>
      {changes}
    </details>
  );
}
