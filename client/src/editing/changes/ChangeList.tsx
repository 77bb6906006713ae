import { useTranslation } from 'react-i18next';
import { changesOf, type Step } from './changes.js';
import styles from './changes.module.css';
import { useWords } from './use-words.js';

interface ChangeListProps {
  readonly difference: readonly Step[];
  readonly names: Readonly<Record<string, string>>;
  /** Whether what a thing began with is told at once, too. */
  readonly whole?: boolean;
}

/** What a write changed: the field, what stood there before, what stands there now. */
export function ChangeList({ difference, names, whole = false }: ChangeListProps) {
  const { t } = useTranslation('editing');
  const { what, valueOf } = useWords(names);
  const changes = (
    <dl className={styles.changes}>
      {changesOf(difference).map((change, index) => (
        <div key={index}>
          <dt>{what(change)}</dt>
          <dd>
            {change.was !== undefined && <del dir="auto">{valueOf(change.field, change.was)}</del>}
            {change.is !== undefined && <ins dir="auto">{valueOf(change.field, change.is)}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
  if (whole || difference[0]?.path !== '') return changes;
  return (
    <details>
      <summary>{t('history.created')}</summary>
      {changes}
    </details>
  );
}
