import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskDialog } from '../../editing/AskDialog.js';
import editing from '../../editing/editing.module.css';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import type { SpreadsheetImport } from './types.js';

interface UndoImportProps {
  readonly one: SpreadsheetImport;
  readonly pending: boolean;
  readonly onUndo: () => void;
}

/** The way back from an import, once it is said what goes with it: hundreds of events may. */
export function UndoImport({ one, pending, onUndo }: UndoImportProps) {
  const { t } = useTranslation('import');
  const [asking, setAsking] = useState(false);
  const { create, update } = one.outcomes;
  return (
    <>
      <button type="button" className={controls.pill} disabled={pending} onClick={() => setAsking(true)}>
        {t('applied.undo')}
      </button>
      {asking && (
        <AskDialog title={t('undoing.title')} onClose={() => setAsking(false)}>
          <p>
            {t('undoing.gone', { count: create })} {update > 0 && t('undoing.back', { count: update })}{' '}
            {t('undoing.stay')}
          </p>
          <div className={editing.buttons}>
            <button
              type="button"
              className={classNames(controls.pill, controls.primary)}
              onClick={() => setAsking(false)}
            >
              {t('undoing.keep')}
            </button>
            <button
              type="button"
              className={controls.pill}
              onClick={() => {
                setAsking(false);
                onUndo();
              }}
            >
              {t('applied.undo')}
            </button>
          </div>
        </AskDialog>
      )}
    </>
  );
}
