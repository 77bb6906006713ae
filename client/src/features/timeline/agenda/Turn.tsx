import { useTranslation } from 'react-i18next';
import { useView } from '../../../view/use-view.js';

/** On a phone: from the agenda to the picture, and back. */
export function Turn() {
  const { t } = useTranslation();
  const { search, change } = useView();
  const isPicture = search.picture !== undefined;
  return (
    <button type="button" onClick={() => change({ picture: isPicture ? undefined : 'true' })}>
      {t(isPicture ? 'timeline.agenda.name' : 'timeline.agenda.picture')}
    </button>
  );
}
