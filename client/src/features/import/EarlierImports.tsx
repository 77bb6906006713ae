import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../ui/use-dates.js';
import styles from './import.module.css';
import { importsQuery } from './queries.js';

/** One’s own imports into the dossier: each is where one left it. */
export function EarlierImports({ dossier }: { dossier: string }) {
  const { t } = useTranslation('import');
  const { momentOf } = useDates();
  const { data = [] } = useQuery(importsQuery);
  const mine = data.filter((one) => one.dossier === dossier);
  if (mine.length === 0) return null;
  return (
    <section className={styles.earlier}>
      <h3>{t('earlier')}</h3>
      <ul>
        {mine.map((one) => (
          <li key={one.id}>
            <Link to="/d/$dossier/import" params={{ dossier }} search={{ id: one.id }}>
              <bdi>{one.fileName}</bdi>
            </Link>
            <span>
              {t(`states.${one.state}`)} · <bdi>{momentOf(one.createdAt)}</bdi> ·{' '}
              {t('totals.rows', { count: one.rows.total })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
