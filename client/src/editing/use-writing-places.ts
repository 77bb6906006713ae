import type { LinkOptions } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../api/use-viewer.js';

/** A page on which something is written, and the words that lead to it. */
export interface WritingPlace {
  readonly label: string;
  readonly link: Pick<LinkOptions, 'to' | 'params'>;
}

/** What may be recorded in a dossier, and done with it as a whole, by whoever has signed in. */
export function useWritingPlaces(dossier: string): { events: WritingPlace[]; whole: WritingPlace[] } {
  const { t } = useTranslation();
  const { may } = useViewer();
  const place = (allowed: boolean, label: string, to: LinkOptions['to']): WritingPlace[] =>
    allowed ? [{ label, link: { to, params: { dossier } } }] : [];
  const changes = may('dossier.change');
  return {
    events: [
      ...place(may('event.write'), t('views.newEvent'), '/d/$dossier/events/new'),
      ...place(may('event.write'), t('views.fromArticle'), '/d/$dossier/article'),
      ...place(may('event.write'), t('views.quickTable'), '/d/$dossier/quick'),
      ...place(may('import.write'), t('views.fromSpreadsheet'), '/d/$dossier/import'),
    ],
    whole: [
      ...place(changes, t('views.editDossier'), '/d/$dossier/edit'),
      ...place(changes, t('event.history'), '/d/$dossier/history'),
      ...place(changes, t('views.deletedEvents'), '/d/$dossier/deleted'),
      ...place(changes && may('dossier.write'), t('views.newDossier'), '/dossiers/new'),
    ],
  };
}
