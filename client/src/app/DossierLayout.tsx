import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { isMissing } from '../api/problem.js';
import { dossierQuery } from '../api/queries.js';
import { Within } from '../ui/directory/within.js';
import { Main } from '../ui/Main.js';
import { NotFound } from '../ui/NotFound.js';
import { useEscape } from '../ui/use-escape.js';
import { usePageTitle } from '../ui/use-page-title.js';
import { useView } from '../view/use-view.js';
import styles from './dossier.module.css';
import { Toolbar } from './Toolbar.js';
import { useViewName } from '../ui/use-view-name.js';
import { viewOf } from './views.js';

// Who looks back, or shows one event after the other, fetches with it what that takes.
const KnownOnBar = lazy(async () => ({ default: (await import('../features/known-on/KnownOnBar.js')).KnownOnBar }));
// Nobody has chosen an event yet when the first view comes.
const EventPanel = lazy(async () => ({ default: (await import('../features/panel/EventPanel.js')).EventPanel }));
const Presentation = lazy(async () => ({
  default: (await import('../features/presenting/Presentation.js')).Presentation,
}));

/** A dossier: the line of views and filters, the view, the chosen event beside it, and the days at its foot where one looks back. */
export function DossierLayout() {
  const { t } = useTranslation();
  const { dossier } = useParams({ from: '/d/$dossier' });
  const nameOf = useViewName();
  const { search, change } = useView();
  const view = useLocation({ select: ({ pathname }) => viewOf(pathname) });
  const { data, error } = useQuery(dossierQuery(dossier));
  usePageTitle(data ? `${nameOf(view)} · ${data.title}` : null);
  const beside = search.selected !== undefined && search.presenting === undefined ? search.selected : null;
  const putAway = () => change({ selected: undefined });
  // It may be pressed before what tells of the event has come.
  useEscape(beside === null ? null : putAway);
  if (isMissing(error)) {
    return (
      <Main>
        <NotFound />
      </Main>
    );
  }
  return (
    <Within value={dossier}>
      <section aria-label={t('views.bar')}>
        <Toolbar dossier={dossier} view={view} today={today()} />
      </section>
      <div className={styles.workspace} data-view={view}>
        <Main className={styles.content}>
          <Outlet />
        </Main>
        {beside !== null && (
          // What is beside it has its room before it is there, so that nothing moves when it comes.
          <Suspense fallback={<aside className={styles.awaited} aria-hidden />}>
            <EventPanel dossier={dossier} eventRef={beside} onClose={putAway} />
          </Suspense>
        )}
      </div>
      {search.knownOn !== undefined && data?.from && (
        <Suspense>
          <KnownOnBar dossier={dossier} first={data.from.slice(0, 10)} last={today()} />
        </Suspense>
      )}
      {search.presenting !== undefined && search.selected !== undefined && (
        <Suspense>
          <Presentation dossier={dossier} eventRef={search.selected} />
        </Suspense>
      )}
    </Within>
  );
}

/** The reader's day, in UTC as all days of the record are judged. */
const today = (): string => new Date().toISOString().slice(0, 10);
