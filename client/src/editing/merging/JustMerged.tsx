import { useLocation, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { StandingMerge } from '../../api/types.js';
import controls from '../../ui/controls.module.css';
import { FormFault } from '../../ui/form/FormFault.js';
import type { MergedList } from './merge-queries.js';
import styles from './merging.module.css';
import { useUndoMerge } from './use-undo-merge.js';

/**
 * Says what has just been merged, with one press to take it back; it stays until it is closed or the page is left, for nobody
 * reads by the clock.
 */
export function JustMerged({ list, items }: { list: MergedList; items: readonly StandingMerge[] }) {
  const id = useLocation({ select: ({ state }) => state.justMerged });
  const merge = items.find((one) => one.id === id);
  return merge ? <Toast list={list} merge={merge} /> : null;
}

function Toast({ list, merge }: { list: MergedList; merge: StandingMerge }) {
  const { t } = useTranslation('records');
  const navigate = useNavigate();
  const undo = useUndoMerge(list, merge.id);
  return (
    <div role="status" className={styles.toast}>
      <p>{t('merged.done', { name: merge.name })}</p>
      <FormFault>{undo.error?.message ?? null}</FormFault>
      <button
        type="button"
        className={controls.pill}
        disabled={undo.isPending}
        onClick={() => undo.mutate(t('merged.atOnce'))}
      >
        {t('merged.undo')}
      </button>
      <button
        type="button"
        className={`${controls.pill} ${controls.quiet}`}
        aria-label={t('merged.close')}
        onClick={() => void navigate({ to: '.', replace: true, state: {} })}
      >
        ×
      </button>
    </div>
  );
}
