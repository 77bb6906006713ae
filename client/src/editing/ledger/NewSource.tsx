import { useTranslation } from 'react-i18next';
import controls from '../../ui/controls.module.css';
import styles from '../editing.module.css';
import { NO_DOCUMENT } from '../form/document-description.js';
import { DocumentFields } from '../form/DocumentFields.js';
import type { Entry } from './use-entry.js';

/** A source that nobody has recorded: what it is, to be recorded together with the entry. */
export function NewSource({ entry: { draft, source, set, change } }: { entry: Entry }) {
  const { t, i18n } = useTranslation('editing');
  const { document, mayBeNew, text } = source;
  if (document === null) {
    if (!mayBeNew || text.trim() === '') return null;
    const title = text.trim();
    return (
      <p>
        <button
          type="button"
          className={controls.pill}
          onClick={() => set({ source: text, document: { ...NO_DOCUMENT, language: i18n.language, title } })}
        >
          {t('ledger.newSource')}
        </button>
      </p>
    );
  }
  return (
    <fieldset className={styles.newSource}>
      <legend>{t('ledger.sourceIsNew')}</legend>
      <DocumentFields
        value={document}
        change={(changes) => set({ source: draft.source ?? text, document: { ...document, ...changes } })}
        error={(field) => change.faults[field]}
      />
    </fieldset>
  );
}
