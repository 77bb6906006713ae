import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { countQuery } from '../api/queries.js';
import { classNames } from '../ui/class-names.js';
import controls from '../ui/controls.module.css';
import { DisputedSign, OverdueSign } from '../ui/icons.js';
import { useView } from '../view/use-view.js';
import styles from './filters.module.css';

/** What waits for a researcher in this view: how many events are overdue or disputed, and those alone on request. */
export function QuestionToggles({ dossier }: { dossier: string }) {
  return (
    <div className={styles.toggles}>
      <Toggle dossier={dossier} what="overdue" />
      <Toggle dossier={dossier} what="disputed" />
    </div>
  );
}

function Toggle({ dossier, what }: { dossier: string; what: 'overdue' | 'disputed' }) {
  const { t } = useTranslation();
  const { search, change } = useView();
  const { data: count } = useQuery(countQuery(dossier, search, what));
  const on = search[what] === 'true';
  if (!count && !on) return null;
  return (
    <button
      type="button"
      className={classNames(controls.pill, what === 'overdue' && controls.alert)}
      aria-pressed={on}
      onClick={() => change({ [what]: on ? undefined : 'true' })}
    >
      {what === 'overdue' ? <OverdueSign /> : <DisputedSign />}
      {t(`filters.${what}`, { count: count ?? 0 })}
    </button>
  );
}
