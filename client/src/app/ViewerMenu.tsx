import { Link, useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../api/use-viewer.js';
import { classNames } from '../ui/class-names.js';
import controls from '../ui/controls.module.css';
import { ENTRANCES } from './entrances.js';

// Most who read have not signed in.
const AccountMenu = lazy(async () => ({ default: (await import('./AccountMenu.js')).AccountMenu }));

/** Who has signed in, and what is theirs; the way in where nobody has. */
export function ViewerMenu() {
  const { viewer, pending } = useViewer();
  if (pending) return null;
  if (!viewer) return <SignInLink />;
  return (
    <Suspense>
      <AccountMenu viewer={viewer} />
    </Suspense>
  );
}

function SignInLink() {
  const { t } = useTranslation();
  const here = useLocation({ select: ({ href, pathname }) => (ENTRANCES.includes(pathname) ? undefined : href) });
  return (
    <Link
      to="/sign-in"
      search={here === undefined ? {} : { returnTo: here }}
      className={classNames(controls.pill, controls.quiet)}
    >
      {t('viewer.signIn')}
    </Link>
  );
}
