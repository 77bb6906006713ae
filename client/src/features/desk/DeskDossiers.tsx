import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dossiersQuery } from '../../api/queries.js';
import type { DeskDossier } from '../../api/types.js';
import { useWritingPlaces } from '../../editing/use-writing-places.js';
import controls from '../../ui/controls.module.css';
import styles from './desk.module.css';

/** Of others’ dossiers only so many, those changed last first. */
const TO_BEGIN_IN = 5;

/** The dossiers in which one wrote last, or whoever wrote in none yet may begin; and the way to start one. */
export function DeskDossiers({ dossiers }: { dossiers: readonly DeskDossier[] }) {
  const { t } = useTranslation('desk');
  const isNew = dossiers.length === 0;
  const { data } = useQuery({ ...dossiersQuery, enabled: isNew });
  const others = isNew ? (data?.items.slice(0, TO_BEGIN_IN) ?? []) : [];
  return (
    <section aria-labelledby="desk-dossiers" className={styles.section}>
      <h2 id="desk-dossiers">{t(isNew ? 'beginIn' : 'dossiers')}</h2>
      <ul className={styles.list}>
        {dossiers.map(({ slug, title, isPublic, unpublished }) => (
          <DossierLine key={slug} slug={slug} title={title}>
            <p className={styles.soft}>
              {t('unpublished', { count: unpublished })}
              {!isPublic && <> · {t('hidden')}</>}
            </p>
          </DossierLine>
        ))}
        {others.map(({ slug, title }) => (
          <DossierLine key={slug} slug={slug} title={title} />
        ))}
      </ul>
      <Link to="/dossiers/new" className={controls.pill}>
        {t('newDossier')}
      </Link>
    </section>
  );
}

interface DossierLineProps {
  readonly slug: string;
  readonly title: string;
  readonly children?: ReactNode;
}

/** One dossier, and every way to write in it. */
function DossierLine({ slug, title, children }: DossierLineProps) {
  const { events } = useWritingPlaces(slug);
  return (
    <li>
      <p className={styles.title}>
        <Link to="/d/$dossier" params={{ dossier: slug }}>
          <bdi>{title}</bdi>
        </Link>
      </p>
      {children}
      <nav aria-label={title} className={styles.ways}>
        {events.map(({ label, link }) => (
          <Link key={label} {...link}>
            {label}
          </Link>
        ))}
      </nav>
    </li>
  );
}
