import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { firstRowsQuery, type Written } from '../../api/export-queries.js';
import controls from '../../ui/controls.module.css';
import type { ViewSearch } from '../../view/view-search.js';
import styles from './export.module.css';
import type { RowsShown } from './formats.js';
import { textDirection } from './text-direction.js';

interface PreviewProps {
  readonly dossier: string;
  readonly search: ViewSearch;
  readonly written: Written;
  /** What the rows are to what would come. */
  readonly rows: RowsShown;
}

/** So many of the rows that came are shown. */
const SHOWN = 6;

/** The first rows of what would come: of a table from the file itself, else of the events that it is made of. */
export function Preview({ dossier, search, written, rows }: PreviewProps) {
  const { t } = useTranslation('export');
  const { data, error, isPending } = useQuery(firstRowsQuery(dossier, search, written));
  const shown = data?.rows.slice(0, SHOWN);
  return (
    <section aria-busy={isPending}>
      <h3>{t('preview')}</h3>
      <p className={controls.hint}>{t(`previewHint.${rows}`)}</p>
      {error && <p role="alert">{t('failed', { reason: error.message })}</p>}
      {/* It opens where its words begin, whichever way the page runs. */}
      <div
        className={styles.preview}
        role="region"
        aria-label={t('preview')}
        tabIndex={0}
        dir={(shown && textDirection(shown)) ?? undefined}
      >
        {data && shown && (
          <table translate="no">
            <thead>
              <tr>
                {data.header.map((name) => (
                  <th key={name} scope="col">
                    <bdi>{name}</bdi>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, column) => (
                    <td key={data.header[column]} dir="auto">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
      {data?.rows.length === 0 && <p>{t('empty')}</p>}
    </section>
  );
}
