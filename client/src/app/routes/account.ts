import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { validateSignInSearch } from '../../view/sign-in-search.js';
import { rootRoute } from './root.js';

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-in',
  validateSearch: validateSignInSearch,
  component: lazyRouteComponent(() => import('../../features/account/SignInPage.js'), 'SignInPage'),
});

/** What one-time links open; their secret stands behind #. */
const welcomeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'welcome',
  component: lazyRouteComponent(() => import('../../features/account/WelcomePage.js'), 'WelcomePage'),
});

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'account',
  component: lazyRouteComponent(() => import('../../features/account/AccountPage.js'), 'AccountPage'),
});

const usersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'users',
  component: lazyRouteComponent(() => import('../../features/account/UsersPage.js'), 'UsersPage'),
});

/** Signing in, one's own account, and those of others. */
export const accountRoutes = [signInRoute, welcomeRoute, accountRoute, usersRoute] as const;
