import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { followUpsQuery, followUpStatisticsQuery, undertakingsQuery } from '../api/ledger-queries.js';
import {
  actorsQuery,
  chainQuery,
  dossierQuery,
  dossiersQuery,
  eventQuery,
  tableQuery,
  timelineQuery,
} from '../api/queries.js';
import { validateDirectorySearch } from '../view/directory-search.js';
import { parseSearch, stringifySearch } from '../view/url.js';
import { validateSignInSearch } from '../view/sign-in-search.js';
import { validateLookingBack, validateViewSearch } from '../view/view-search.js';
import { DossierLayout } from './DossierLayout.js';
import { NotFoundPage } from './NotFoundPage.js';
import { PageError } from './PageError.js';
import { Shell } from './Shell.js';

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Shell });

const dossiersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    ahead(context.queryClient.query(dossiersQuery));
  },
  component: lazyRouteComponent(() => import('../features/dossiers/DossiersPage.js'), 'DossiersPage'),
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

const dossierIndexRoute = createRoute({
  getParentRoute: () => dossierRoute,
  path: '/',
  beforeLoad: ({ params, search }) => {
    throw redirect({ to: isNarrow() ? tableRoute.to : timelineRoute.to, params, search, replace: true });
  },
});

const timelineRoute = createRoute({
  getParentRoute: () => dossierRoute,
  path: 'timeline',
  beforeLoad: ({ context, params, search }) => {
    ahead(context.queryClient.query(timelineQuery(params.dossier, search)));
  },
  component: lazyRouteComponent(() => import('../features/timeline/TimelinePage.js'), 'TimelinePage'),
});

const tableRoute = createRoute({
  getParentRoute: () => dossierRoute,
  path: 'table',
  beforeLoad: ({ context, params, search }) => {
    ahead(context.queryClient.infiniteQuery(tableQuery(params.dossier, search)));
  },
  component: lazyRouteComponent(() => import('../features/table/TablePage.js'), 'TablePage'),
});

const followUpsRoute = createRoute({
  getParentRoute: () => dossierRoute,
  path: 'follow-ups',
  beforeLoad: ({ context, params, search }) => {
    ahead(context.queryClient.infiniteQuery(followUpsQuery(params.dossier, search)));
    ahead(context.queryClient.query(followUpStatisticsQuery(params.dossier, search)));
  },
  component: lazyRouteComponent(() => import('../features/follow-ups/FollowUpsPage.js'), 'FollowUpsPage'),
});

const undertakingsRoute = createRoute({
  getParentRoute: () => dossierRoute,
  path: 'undertakings',
  beforeLoad: ({ context, params, search }) => {
    ahead(context.queryClient.infiniteQuery(undertakingsQuery(params.dossier, search)));
  },
  component: lazyRouteComponent(() => import('../features/undertakings/UndertakingsPage.js'), 'UndertakingsPage'),
});

const eventRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'events/$ref',
  validateSearch: validateLookingBack,
  beforeLoad: ({ context, params, search }) => {
    ahead(context.queryClient.query(eventQuery(params.ref, search.knownOn)));
    ahead(context.queryClient.query(chainQuery(params.ref, search.knownOn)));
  },
  component: lazyRouteComponent(() => import('../features/event/EventPage.js'), 'EventPage'),
});

const historyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'events/$ref/history',
  component: lazyRouteComponent(() => import('../features/history/HistoryPage.js'), 'HistoryPage'),
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-in',
  validateSearch: validateSignInSearch,
  component: lazyRouteComponent(() => import('../features/account/SignInPage.js'), 'SignInPage'),
});

/** What one-time links open; their secret stands behind #. */
const welcomeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'welcome',
  component: lazyRouteComponent(() => import('../features/account/WelcomePage.js'), 'WelcomePage'),
});

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'account',
  component: lazyRouteComponent(() => import('../features/account/AccountPage.js'), 'AccountPage'),
});

const usersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'users',
  component: lazyRouteComponent(() => import('../features/account/UsersPage.js'), 'UsersPage'),
});

const actorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'actors',
  validateSearch: validateDirectorySearch,
  component: lazyRouteComponent(() => import('../features/actors/ActorsPage.js'), 'ActorsPage'),
});

const actorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'actors/$actor',
  component: lazyRouteComponent(() => import('../features/actors/ActorPage.js'), 'ActorPage'),
});

const sourcesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sources',
  validateSearch: validateDirectorySearch,
  component: lazyRouteComponent(() => import('../features/sources/SourcesPage.js'), 'SourcesPage'),
});

const sourceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sources/$source',
  component: lazyRouteComponent(() => import('../features/sources/SourcePage.js'), 'SourcePage'),
});

/** It stands beside the dossier's views, not inside them: it has no filters. */
const articleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'd/$dossier/article',
  component: lazyRouteComponent(() => import('../features/article/ArticlePage.js'), 'ArticlePage'),
});

/** The form stands beside the dossier's views, not inside them: it has no filters. */
const newEventRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'd/$dossier/events/new',
  component: lazyRouteComponent(() => import('../features/event-form/NewEventPage.js'), 'NewEventPage'),
});

const editEventRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'events/$ref/edit',
  component: lazyRouteComponent(() => import('../features/event-form/EditEventPage.js'), 'EditEventPage'),
});

const routeTree = rootRoute.addChildren([
  dossiersRoute,
  dossierRoute.addChildren([dossierIndexRoute, timelineRoute, tableRoute, followUpsRoute, undertakingsRoute]),
  articleRoute,
  newEventRoute,
  eventRoute,
  historyRoute,
  signInRoute,
  welcomeRoute,
  accountRoute,
  usersRoute,
  actorsRoute,
  actorRoute,
  sourcesRoute,
  sourceRoute,
  editEventRoute,
]);

export function newRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    search: { strict: true },
    defaultPreload: false,
    scrollRestoration: true,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: PageError,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
  interface HistoryState {
    /** The address of the view that an event was opened from, for the way back. */
    cameFrom?: string;
  }
}

/** A question asked before its page is there; the page asks again and tells what went wrong. */
function ahead(question: Promise<unknown>): void {
  question.catch(() => undefined);
}

/** Where a timeline would be too small to read, the table comes first. */
function isNarrow(): boolean {
  return matchMedia('(max-width: 40rem)').matches;
}
