import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { validateDirectorySearch } from '../../view/directory-search.js';
import { validateWithin } from '../../view/within-search.js';
import { rootRoute } from './root.js';

const actorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'actors',
  validateSearch: validateDirectorySearch,
  component: lazyRouteComponent(() => import('../../features/actors/ActorsPage.js'), 'ActorsPage'),
});

const actorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'actors/$actor',
  validateSearch: validateWithin,
  component: lazyRouteComponent(() => import('../ActorView.js'), 'ActorView'),
});

const sourcesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sources',
  validateSearch: validateDirectorySearch,
  component: lazyRouteComponent(() => import('../../features/sources/SourcesPage.js'), 'SourcesPage'),
});

const sourceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sources/$source',
  validateSearch: validateWithin,
  component: lazyRouteComponent(() => import('../SourceView.js'), 'SourceView'),
});

const reviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'review',
  component: lazyRouteComponent(() => import('../../features/review/ReviewPage.js'), 'ReviewPage'),
});

const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'desk',
  component: lazyRouteComponent(() => import('../../features/desk/DeskPage.js'), 'DeskPage'),
});

const recordSuggestionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'review/$list/$record/$suggestion',
  component: lazyRouteComponent(() => import('../../features/review/RecordSuggestionPage.js'), 'RecordSuggestionPage'),
});

const newActorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'actors/new',
  component: lazyRouteComponent(() => import('../../features/actors/NewActorPage.js'), 'NewActorPage'),
});

const editActorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'actors/$actor/edit',
  component: lazyRouteComponent(() => import('../../features/actors/EditActorPage.js'), 'EditActorPage'),
});

const newSourceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sources/new',
  component: lazyRouteComponent(() => import('../../features/sources/NewSourcePage.js'), 'NewSourcePage'),
});

const editSourceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sources/$source/edit',
  component: lazyRouteComponent(() => import('../../features/sources/EditSourcePage.js'), 'EditSourcePage'),
});

const mergeActorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'actors/$actor/merge',
  component: lazyRouteComponent(() => import('../../features/actors/MergeActorPage.js'), 'MergeActorPage'),
});

const actorHistoryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'actors/$actor/history',
  component: lazyRouteComponent(() => import('../../features/history/RecordHistoryPages.js'), 'ActorHistoryPage'),
});

const mergeSourceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sources/$source/merge',
  component: lazyRouteComponent(() => import('../../features/sources/MergeSourcePage.js'), 'MergeSourcePage'),
});

const sourceHistoryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sources/$source/history',
  component: lazyRouteComponent(() => import('../../features/history/RecordHistoryPages.js'), 'SourceHistoryPage'),
});

const publishersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'publishers',
  validateSearch: validateDirectorySearch,
  component: lazyRouteComponent(() => import('../../features/publishers/PublishersPage.js'), 'PublishersPage'),
});

const newPublisherRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'publishers/new',
  component: lazyRouteComponent(() => import('../../features/publishers/NewPublisherPage.js'), 'NewPublisherPage'),
});

const publisherRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'publishers/$publisher',
  component: lazyRouteComponent(() => import('../../features/publishers/PublisherPage.js'), 'PublisherPage'),
});

const editPublisherRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'publishers/$publisher/edit',
  component: lazyRouteComponent(() => import('../../features/publishers/EditPublisherPage.js'), 'EditPublisherPage'),
});

const mergePublisherRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'publishers/$publisher/merge',
  component: lazyRouteComponent(() => import('../../features/publishers/MergePublisherPage.js'), 'MergePublisherPage'),
});

const publisherHistoryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'publishers/$publisher/history',
  component: lazyRouteComponent(() => import('../../features/history/RecordHistoryPages.js'), 'PublisherHistoryPage'),
});

/** What one works on, what waits for review, and actors, sources and publishers, which dossiers share. */
export const recordRoutes = [
  actorsRoute,
  newActorRoute,
  actorRoute,
  editActorRoute,
  mergeActorRoute,
  actorHistoryRoute,
  sourcesRoute,
  newSourceRoute,
  sourceRoute,
  editSourceRoute,
  mergeSourceRoute,
  sourceHistoryRoute,
  publishersRoute,
  newPublisherRoute,
  publisherRoute,
  editPublisherRoute,
  mergePublisherRoute,
  publisherHistoryRoute,
  deskRoute,
  reviewRoute,
  recordSuggestionRoute,
] as const;
