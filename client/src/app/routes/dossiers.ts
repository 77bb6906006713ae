import { NARROW } from '@domain/first-questions.js';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { disputesQuery } from '../../api/account-queries.js';
import { briefingQuery } from '../../api/briefing-queries.js';
import { followUpsQuery, followUpStatisticsQuery, tensionQuery, undertakingsQuery } from '../../api/ledger-queries.js';
import { overviewQuery } from '../../api/overview-queries.js';
import { networkQuery, placesQuery } from '../../api/picture-queries.js';
import { positionsAhead } from '../../api/positions-queries.js';
import { actorsQuery, dossierQuery, dossiersQuery, tableQuery } from '../../api/queries.js';
import { aheadOfTiles } from '../../features/timeline/ahead-of-tiles.js';
import { validateImportSearch } from '../../view/import-search.js';
import { validateCompareSearch } from '../../view/compare-search.js';
import { validateArticleSearch, validateNewEventSearch } from '../../view/new-event-search.js';
import { isUnfiltered, validateViewSearch } from '../../view/view-search.js';
import { DossierLayout } from '../DossierLayout.js';
import { ahead } from './ahead.js';
import { rootRoute } from './root.js';

const dossiersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  // The one dossier there is opens at once, without the script of this page. What goes wrong the page tells, and asks again.
  beforeLoad: async ({ context }) => {
    const answer = await context.queryClient.query({ ...dossiersQuery, retry: false }).catch(() => null);
    const [only, another] = answer?.items ?? [];
    if (!only || another) return;
    throw redirect({ to: dossierIndexRoute.to, params: { dossier: only.slug }, replace: true });
  },
  component: lazyRouteComponent(() => import('../DossiersView.js'), 'DossiersView'),
});

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'compare',
  validateSearch: validateCompareSearch,
  component: lazyRouteComponent(() => import('../../features/compare/ComparePage.js'), 'ComparePage'),
});

/** A dossier; its search is the view, shared by everything below. Questions are asked while the page's script loads. */
const dossierRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'd/$dossier',
  validateSearch: validateViewSearch,
  beforeLoad: ({ context, params }) => {
    ahead(context.queryClient.query(dossierQuery(params.dossier)));
    ahead(context.queryClient.query(actorsQuery(params.dossier)));
  },
  component: DossierLayout,
});

/** The front page. It shows all there is: an address that chooses events leads to where those are. */
const dossierIndexRoute = createRoute({
  getParentRoute: () => dossierRoute,
  path: '/',
  beforeLoad: ({ context, params, search }) => {
    const { from: _from, to: _to, ...chosen } = search;
    if (!isUnfiltered(chosen)) {
      const isList = isNarrow() || chosen.q !== undefined;
      throw redirect({ to: isList ? tableRoute.to : timelineRoute.to, params, search, replace: true });
    }
    ahead(context.queryClient.query(overviewQuery(params.dossier, search.knownOn)));
    if (isNarrow()) return;
    ahead(aheadOfTiles(context.queryClient, params.dossier, search));
    // Read while the answers are on their way: the front page shows it beneath.
    ahead(import('../TimelineView.js'));
  },
  component: lazyRouteComponent(() => import('../OverviewView.js'), 'OverviewView'),
});

const timelineRoute = createRoute({
  getParentRoute: () => dossierRoute,
  path: 'timeline',
  beforeLoad: ({ context, params, search }) => {
    ahead(aheadOfTiles(context.queryClient, params.dossier, search));
  },
  component: lazyRouteComponent(() => import('../TimelineView.js'), 'TimelineView'),
});

const tableRoute = createRoute({
  getParentRoute: () => dossierRoute,
  path: 'table',
  beforeLoad: ({ context, params, search }) => {
    ahead(context.queryClient.infiniteQuery(tableQuery(params.dossier, search)));
  },
  component: lazyRouteComponent(() => import('../../features/table/TablePage.js'), 'TablePage'),
});

const followUpsRoute = createRoute({
  getParentRoute: () => dossierRoute,
  path: 'follow-ups',
  beforeLoad: ({ context, params, search }) => {
    ahead(context.queryClient.infiniteQuery(followUpsQuery(params.dossier, search)));
    ahead(context.queryClient.query(followUpStatisticsQuery(params.dossier, search)));
  },
  component: lazyRouteComponent(() => import('../../features/follow-ups/FollowUpsPage.js'), 'FollowUpsPage'),
});

const undertakingsRoute = createRoute({
  getParentRoute: () => dossierRoute,
  path: 'undertakings',
  beforeLoad: ({ context, params, search }) => {
    ahead(context.queryClient.infiniteQuery(undertakingsQuery(params.dossier, search)));
  },
  component: lazyRouteComponent(() => import('../../features/undertakings/UndertakingsPage.js'), 'UndertakingsPage'),
});

const narrativesRoute = createRoute({
  getParentRoute: () => dossierRoute,
  path: 'narratives',
  component: lazyRouteComponent(() => import('../../features/narratives/NarrativesPage.js'), 'NarrativesPage'),
});

const positionsRoute = createRoute({
  getParentRoute: () => dossierRoute,
  path: 'positions',
  beforeLoad: ({ context, params, search }) => {
    ahead(positionsAhead(context.queryClient, params.dossier, search));
  },
  component: lazyRouteComponent(() => import('../../features/positions/PositionsPage.js'), 'PositionsPage'),
});

const disputedRoute = createRoute({
  getParentRoute: () => dossierRoute,
  path: 'disputed',
  beforeLoad: ({ context, params, search }) => {
    ahead(context.queryClient.infiniteQuery(disputesQuery(params.dossier, search)));
  },
  component: lazyRouteComponent(() => import('../../features/disputes/DisputesPage.js'), 'DisputesPage'),
});

const briefingRoute = createRoute({
  getParentRoute: () => dossierRoute,
  path: 'briefing',
  beforeLoad: ({ context, params, search }) => {
    ahead(context.queryClient.query(briefingQuery(params.dossier, search)));
  },
  component: lazyRouteComponent(() => import('../../features/briefing/BriefingPage.js'), 'BriefingPage'),
});

const placesRoute = createRoute({
  getParentRoute: () => dossierRoute,
  path: 'places',
  beforeLoad: ({ context, params, search }) => {
    ahead(context.queryClient.query(placesQuery(params.dossier, search)));
  },
  component: lazyRouteComponent(() => import('../../features/places/PlacesPage.js'), 'PlacesPage'),
});

const networkRoute = createRoute({
  getParentRoute: () => dossierRoute,
  path: 'network',
  beforeLoad: ({ context, params, search }) => {
    ahead(context.queryClient.query(networkQuery(params.dossier, search)));
  },
  component: lazyRouteComponent(() => import('../../features/network/NetworkPage.js'), 'NetworkPage'),
});

/** The bars under the timeline, large. */
const weeksRoute = createRoute({
  getParentRoute: () => dossierRoute,
  path: 'weeks',
  beforeLoad: ({ context, params, search }) => {
    ahead(context.queryClient.query(tensionQuery(params.dossier, search)));
  },
  component: lazyRouteComponent(() => import('../../features/timeline/tension/WeeksPage.js'), 'WeeksPage'),
});

const views = dossierRoute.addChildren([
  dossierIndexRoute,
  timelineRoute,
  weeksRoute,
  tableRoute,
  followUpsRoute,
  undertakingsRoute,
  narrativesRoute,
  positionsRoute,
  disputedRoute,
  briefingRoute,
  placesRoute,
  networkRoute,
]);

/** It stands beside the dossier's views, not inside them: it has no filters. */
const articleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'd/$dossier/article',
  validateSearch: validateArticleSearch,
  component: lazyRouteComponent(() => import('../../features/article/ArticlePage.js'), 'ArticlePage'),
});

/**
 * The form stands beside the dossier's views, not inside them: it has no filters. Each new event that is begun has an
 * address of its own, so that two tabs are two drafts and a reload is the same.
 */
const newEventRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'd/$dossier/events/new',
  validateSearch: validateNewEventSearch,
  beforeLoad: ({ params, search }) => {
    if (search.draft !== undefined || search.finding !== undefined) return;
    const begun = { ...search, draft: crypto.randomUUID() };
    throw redirect({ to: '/d/$dossier/events/new', params, search: begun, replace: true });
  },
  component: lazyRouteComponent(() => import('../../features/event-form/NewEventPage.js'), 'NewEventPage'),
});

/** It stands beside the dossier's views, not inside them: it has no filters. */
const quickRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'd/$dossier/quick',
  component: lazyRouteComponent(() => import('../../features/event-form/quick/QuickPage.js'), 'QuickPage'),
});

const newDossierRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'dossiers/new',
  component: lazyRouteComponent(() => import('../../features/dossiers/NewDossierPage.js'), 'NewDossierPage'),
});

/** It stands beside the dossier's views, not inside them: it has no filters. */
const editDossierRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'd/$dossier/edit',
  component: lazyRouteComponent(() => import('../../features/dossiers/EditDossierPage.js'), 'EditDossierPage'),
});

const deletedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'd/$dossier/deleted',
  component: lazyRouteComponent(() => import('../../features/deleted/DeletedPage.js'), 'DeletedPage'),
});

const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'd/$dossier/import',
  validateSearch: validateImportSearch,
  component: lazyRouteComponent(() => import('../../features/import/ImportPage.js'), 'ImportPage'),
});

const dossierHistoryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'd/$dossier/history',
  component: lazyRouteComponent(() => import('../../features/history/RecordHistoryPages.js'), 'DossierHistoryPage'),
});

/** The list of dossiers, the views of one, and what is written into it. */
export const dossierRoutes = [
  dossiersRoute,
  compareRoute,
  quickRoute,
  newDossierRoute,
  views,
  editDossierRoute,
  deletedRoute,
  importRoute,
  dossierHistoryRoute,
  articleRoute,
  newEventRoute,
] as const;

function isNarrow(): boolean {
  return matchMedia(NARROW).matches;
}
