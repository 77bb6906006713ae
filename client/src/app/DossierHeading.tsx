import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dossierQuery, dossiersQuery } from '../api/queries.js';
import { ChoiceMenu } from '../ui/ChoiceMenu.js';
import { PageHeading } from '../ui/PageHeading.js';
import styles from './shell.module.css';

/** The dossier's title, and the way to another one where there are several. */
export function DossierHeading({ dossier }: { dossier: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data } = useQuery(dossierQuery(dossier));
  const others = useQuery(dossiersQuery).data?.items ?? [];
  return (
    <>
      <span className={styles.slash} aria-hidden="true">
        /
      </span>
      <PageHeading className={styles.dossier}>{data?.title ?? dossier}</PageHeading>
      {others.length > 1 && (
        <ChoiceMenu
          quiet
          label={t('app.allDossiers')}
          mode="one"
          choices={others.map(({ slug, title }) => ({ code: slug, label: title }))}
          chosen={[data?.slug ?? dossier]}
          onChange={([slug]) => slug !== undefined && void navigate({ to: '/d/$dossier', params: { dossier: slug } })}
        >
          <span className="visually-hidden">{t('app.allDossiers')}</span>
        </ChoiceMenu>
      )}
    </>
  );
}
