import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dossierQuery } from '../../api/queries.js';
import { OnlyFor } from '../../editing/OnlyFor.js';
import { words } from '../../i18n/words.js';
import { Main } from '../../ui/Main.js';
import { classNames } from '../../ui/class-names.js';
import form from '../../ui/form/form.module.css';
import { usePageTitle } from '../../ui/use-page-title.js';
import { ChooseFile } from './ChooseFile.js';
import { EarlierImports } from './EarlierImports.js';
import styles from './import.module.css';
import { OneImport } from './OneImport.js';

await words('import', 'fields', 'refusals');

/** From a spreadsheet to events: a file is chosen, checked, corrected and brought in. Which import it is stands in the address. */
export function ImportPage() {
  const { t } = useTranslation('import');
  const { dossier } = useParams({ from: '/d/$dossier/import' });
  const { id } = useSearch({ from: '/d/$dossier/import' });
  const navigate = useNavigate();
  const [gone, setGone] = useState<'cancelled' | 'undone' | null>(null);
  const { data } = useQuery(dossierQuery(dossier));
  usePageTitle(t('title'));
  const show = (next: string | undefined) => {
    if (next !== undefined) setGone(null);
    void navigate({ to: '/d/$dossier/import', params: { dossier }, search: next === undefined ? {} : { id: next } });
  };
  return (
    <Main className={styles.page}>
      <p className={styles.kicker}>
        <Link to="/d/$dossier" params={{ dossier }}>
          <bdi>{data?.title ?? dossier}</bdi>
        </Link>
      </p>
      <h2 className={styles.title}>{t('title')}</h2>
      <OnlyFor action="import.write" signIn={t('signIn')} notAllowed={t('notAllowed')}>
        {id === undefined ? (
          <>
            <p className={styles.intro}>{t('intro')}</p>
            {gone !== null && (
              <p role="status" className={classNames(form.done, styles.gone)}>
                {t(`gone.${gone}`)}
              </p>
            )}
            <ChooseFile dossier={dossier} onSent={show} />
            <EarlierImports dossier={dossier} />
          </>
        ) : (
          <OneImport
            key={id}
            dossier={dossier}
            id={id}
            onLeave={() => show(undefined)}
            onGone={(how) => {
              setGone(how);
              show(undefined);
            }}
          />
        )}
      </OnlyFor>
    </Main>
  );
}
