import { lazy, Suspense } from 'react';
import { useViewer } from '../api/use-viewer.js';

const NewMenu = lazy(async () => ({ default: (await import('./NewMenu.js')).NewMenu }));
const NewLinks = lazy(async () => ({ default: (await import('./NewLinks.js')).NewLinks }));

/** What may be written in a dossier, in a line of tools or in the menu of a phone; readers neither see nor fetch it. */
export function ForWriters({ dossier, as }: { dossier: string; as: 'menu' | 'links' }) {
  const { may } = useViewer();
  if (!may('event.write')) return null;
  return <Suspense>{as === 'menu' ? <NewMenu dossier={dossier} /> : <NewLinks dossier={dossier} />}</Suspense>;
}
