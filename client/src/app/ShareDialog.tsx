import { lazy, Suspense } from 'react';
import type { ViewSearch } from '../view/view-search.js';

const ExportDialog = lazy(async () => ({ default: (await import('../features/export/ExportDialog.js')).ExportDialog }));

const EmbedDialog = lazy(async () => ({ default: (await import('../features/export/EmbedDialog.js')).EmbedDialog }));

const PictureDialog = lazy(async () => ({
  default: (await import('../features/timeline/picture/PictureDialog.js')).PictureDialog,
}));

const FollowDialog = lazy(async () => ({ default: (await import('../features/follow/FollowDialog.js')).FollowDialog }));

/** What a view is handed on by that asks something first. */
export type Shared = 'files' | 'picture' | 'follow' | 'embed';

interface ShareDialogProps {
  readonly what: Shared;
  readonly dossier: string;
  readonly view: ViewSearch;
  readonly onClose: () => void;
}

/** Asks what is to be known before a view is handed on; each comes when it is first asked for. */
export function ShareDialog({ what, ...asked }: ShareDialogProps) {
  return (
    <Suspense>
      {what === 'files' && <ExportDialog {...asked} />}
      {what === 'follow' && <FollowDialog {...asked} />}
      {what === 'embed' && <EmbedDialog {...asked} />}
      {what === 'picture' && <PictureDialog dossier={asked.dossier} onClose={asked.onClose} />}
    </Suspense>
  );
}
