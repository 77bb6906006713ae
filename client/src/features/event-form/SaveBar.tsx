import { useTranslation } from 'react-i18next';
import { useFieldName } from '../../ui/use-field-name.js';
import { isTurnedAway } from '../../api/problem.js';
import type { EventDetail } from '../../api/types.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import { Faults } from '../../editing/form/Faults.js';
import forms from '../../editing/form/forms.module.css';
import { TextField } from '../../ui/fields/TextField.js';
import type { Keeping } from './drafts/draft-sender.js';
import { useField, useForm } from './form-context.js';
import type { EventSaving } from './use-save.js';

interface SaveBarProps {
  readonly event: EventDetail | null;
  readonly suggests: boolean;
  readonly saving: EventSaving;
  /** Where what is typed is kept as a draft. */
  readonly kept: Keeping | null;
  /** Leaves for the page that the form belongs to; what is typed is asked about. */
  readonly onCancel: () => void;
}

/** The end of the form: why, how it is, and the ways to record it. */
export function SaveBar({ event, suggests, saving, kept, onCancel }: SaveBarProps) {
  const { t } = useTranslation('form');
  const name = useFieldName();
  const { state } = useForm();
  const intensity = useField('intensity');
  const reason = useField('reason');
  return (
    <div className={forms.saveBar}>
      <div className={forms.pair}>
        <TextField label={name('intensity')} hint={t('intensityHint')} dir="ltr" {...intensity} />
        {event !== null && (
          <TextField
            label={t(suggests ? 'reasonToSuggest' : 'reason')}
            hint={t(suggests ? 'reasonSuggested' : 'reasonHint')}
            maxLength={1000}
            {...reason}
          />
        )}
      </div>
      <Faults errors={state.errors} error={isTurnedAway(saving.error) ? new Error(t('sessionEnded')) : saving.error} />
      <div role="status">
        {saving.mergedVersion !== null && <p>{t('merged', { version: saving.mergedVersion })}</p>}
      </div>
      <p className={forms.soft}>{t('keys')}</p>
      <div className={forms.buttons}>
        <button
          type="submit"
          value="draft"
          className={classNames(controls.pill, controls.primary)}
          disabled={saving.isSaving}
        >
          {saving.isSaving ? t('saving') : t(suggests ? 'saveSuggestion' : event === null ? 'save' : 'saveChanges')}
        </button>
        {event === null && (
          <>
            <button type="submit" value="in_review" className={controls.pill} disabled={saving.isSaving}>
              {t('submit')}
            </button>
            <button type="submit" value="next" className={controls.pill} disabled={saving.isSaving}>
              {t('saveNext')}
            </button>
          </>
        )}
        <button type="button" className={controls.pill} onClick={onCancel}>
          {t('cancel')}
        </button>
        <span className={forms.soft} role="status">
          {kept && t(`draftKept.${kept}`)}
        </span>
      </div>
    </div>
  );
}
