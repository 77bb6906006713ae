import { Outlet, useParams, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useLive } from '../api/live/use-live.js';
import { useViewer } from '../api/use-viewer.js';
import { watchArrivals } from '../ui/arrival.js';
import { ConnectionBanner } from './ConnectionBanner.js';
import { Header } from './Header.js';
import { SessionBanner } from './SessionBanner.js';
import { SkipLinks } from './SkipLinks.js';
import styles from './shell.module.css';
import { useMembersDoor } from './use-members-door.js';

/** What stands around every page. */
export function Shell() {
  const router = useRouter();
  const { dossier } = useParams({ strict: false });
  const { viewer, pending } = useViewer();
  useLive(pending ? undefined : (viewer?.id ?? null));
  useMembersDoor();
  useEffect(() => watchArrivals(router), [router]);
  return (
    <div className={styles.shell}>
      <SkipLinks />
      <Header dossier={dossier} />
      <ConnectionBanner />
      <SessionBanner />
      <Outlet />
    </div>
  );
}
