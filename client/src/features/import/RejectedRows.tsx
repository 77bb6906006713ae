import { useTranslation } from 'react-i18next';
import controls from '../../ui/controls.module.css';
import styles from './import.module.css';
import type { SpreadsheetImport } from './types.js';

/** So many are told on the page; all of them are in the file. */
const TOLD = 20;

/** Which rows do not go in and why, and all of them as a file to be mended. */
export function RejectedRows({ one: { id, errors, rows } }: { one: SpreadsheetImport }) {
  const { t } = useTranslation('import');
  const told = errors.slice(0, TOLD);
  const more = rows.rejected - new Set(told.map(({ line }) => line)).size;
  return (
    <section>
      <h3>{t('errors.title')}</h3>
      <p className={styles.soft}>{t('errors.about')}</p>
      <p>
        <a className={controls.pill} href={`/api/imports/${id}/errors.csv`} download>
          {t('errors.download')}
        </a>
      </p>
      <ul className={styles.errors}>
        {told.map((mistake) => (
          <li key={`${mistake.line} ${mistake.column ?? ''} ${mistake.code}`}>
            <b>{t('errors.line', { line: mistake.line })}</b>
            {mistake.column !== null && (
              <>
                {' · '}
                <bdi>{mistake.column}</bdi>
              </>
            )}
            {mistake.value !== null && (
              <>
                {' · '}
                <q>
                  <bdi>{mistake.value}</bdi>
                </q>
              </>
            )}
            <br />
            <bdi>{mistake.detail}</bdi>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.soft}>{t('errors.more', { count: more })}</p>}
    </section>
  );
}
