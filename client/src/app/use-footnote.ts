import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dossierQuery } from '../api/queries.js';
import { today } from '../ui/today.js';
import { useDates } from '../ui/use-dates.js';
import { useView } from '../view/use-view.js';
import { useViewName } from '../ui/use-view-name.js';
import type { ViewName } from './views.js';

/** The view as a footnote names it: dossier, view, address, as known on which day, and when it was read. */
export function useFootnote(dossier: string, view: ViewName): () => string {
  const { t } = useTranslation('share');
  const { date } = useDates();
  const nameOf = useViewName();
  const { search } = useView();
  const { data } = useQuery(dossierQuery(dossier));
  return () => {
    const words = {
      ...{ dossier: data?.title ?? dossier, view: nameOf(view), address: location.href },
      ...{ read: date(today()), day: date(search.knownOn ?? today()) },
    };
    return t(search.knownOn === undefined ? 'cited' : 'citedAsKnown', words);
  };
}
