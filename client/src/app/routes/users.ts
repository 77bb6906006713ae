import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { validateSignInSearch } from '../../view/sign-in-search.js';
import { rootRoute } from './root.js';

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-in',
  validateSearch: validateSignInSearch,
  component: lazyRouteComponent(() => import('../../features/users/SignInPage.js'), 'SignInPage'),
});

/** What one-time links open; their secret stands behind #. */
const welcomeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'welcome',
  component: lazyRouteComponent(() => import('../../features/users/WelcomePage.js'), 'WelcomePage'),
});

const viewerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'account',
  component: lazyRouteComponent(() => import('../../features/users/ViewerPage.js'), 'ViewerPage'),
});

const usersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'users',
  component: lazyRouteComponent(() => import('../../features/users/UsersPage.js'), 'UsersPage'),
});

/** What links in mails open; their secret stands behind #. */
const alertsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'alerts',
  component: lazyRouteComponent(() => import('../../features/follow/AlertsPage.js'), 'AlertsPage'),
});

/** Signing in, one's own page, and all users. */
export const userRoutes = [signInRoute, welcomeRoute, alertsRoute, viewerRoute, usersRoute] as const;
