import { useQuery } from '@tanstack/react-query';
import { Link, useMatches, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dossierQuery, dossiersQuery } from '../api/queries.js';
import { ChoiceMenu } from '../ui/ChoiceMenu.js';
import { PageHeading } from '../ui/PageHeading.js';
import styles from './shell.module.css';

/** The dossier’s title, which leads to its front page, and the way to another one where there are several. */
export function DossierHeading({ dossier }: { dossier: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data } = useQuery(dossierQuery(dossier));
  const others = useQuery(dossiersQuery).data?.items ?? [];
  // The front page says the title itself, and large. It is asked what is shown, not where one is going: a heading that came
  // while the next page loads would take the focus that is meant for that page’s.
  const isFront = useMatches({ select: (shown) => shown.some(({ routeId }) => routeId === '/d/$dossier/') });
  const title = (
    <Link to="/d/$dossier" params={{ dossier }} title={data?.title}>
      <bdi>{data?.title ?? dossier}</bdi>
    </Link>
  );
  return (
    <>
      <span className={styles.slash} aria-hidden="true">
        /
      </span>
      {isFront ? (
        <span className={styles.dossier}>{title}</span>
      ) : (
        <PageHeading className={styles.dossier} ofEvery>
          {title}
        </PageHeading>
      )}
      {others.length > 1 && (
        <ChoiceMenu
          quiet
          label={t('app.allDossiers')}
          mode="one"
          choices={others.map(({ slug, title: name }) => ({ code: slug, label: name }))}
          chosen={[data?.slug ?? dossier]}
          onChange={([slug]) => slug !== undefined && void navigate({ to: '/d/$dossier', params: { dossier: slug } })}
        >
          <span className="visually-hidden">{t('app.allDossiers')}</span>
        </ChoiceMenu>
      )}
    </>
  );
}
