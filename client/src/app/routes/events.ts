import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { accountsQuery } from '../../api/account-queries.js';
import { chainQuery, eventQuery } from '../../api/queries.js';
import { validateLookingBack } from '../../view/filter-search.js';
import { ahead } from './ahead.js';
import { rootRoute } from './root.js';

const eventRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'events/$ref',
  validateSearch: validateLookingBack,
  beforeLoad: ({ context, params, search }) => {
    ahead(context.queryClient.query(eventQuery(params.ref, search.knownOn)));
    ahead(context.queryClient.query(chainQuery(params.ref, search.knownOn)));
    ahead(context.queryClient.query(accountsQuery(params.ref, search.knownOn)));
  },
  component: lazyRouteComponent(() => import('../EventView.js'), 'EventView'),
});

const historyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'events/$ref/history',
  component: lazyRouteComponent(() => import('../../features/history/HistoryPage.js'), 'HistoryPage'),
});

const editEventRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'events/$ref/edit',
  component: lazyRouteComponent(() => import('../../features/event-form/EditEventPage.js'), 'EditEventPage'),
});

const reviewEventRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'events/$ref/review',
  component: lazyRouteComponent(() => import('../../features/review/ReviewEventPage.js'), 'ReviewEventPage'),
});

const suggestionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'events/$ref/suggestions/$suggestion',
  component: lazyRouteComponent(() => import('../../features/review/SuggestionPage.js'), 'SuggestionPage'),
});

/** One event: its page, its history, the form that corrects it, and the pages where that is judged. */
export const eventRoutes = [eventRoute, historyRoute, editEventRoute, reviewEventRoute, suggestionRoute] as const;
