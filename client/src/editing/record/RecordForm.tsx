import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import { TextField } from '../../ui/fields/TextField.js';
import { ConflictMerge, type ConflictWords } from '../form/ConflictMerge.js';
import { Faults } from '../form/Faults.js';
import forms from '../form/forms.module.css';
import { LeaveGuard } from '../form/LeaveGuard.js';
import type { RecordEditing } from './use-record-form.js';
import type { Standing } from './use-standing.js';

await words('records');

interface RecordFormProps<State> {
  /** What the form is called. */
  readonly label: string;
  readonly editing: RecordEditing<State>;
  readonly words: ConflictWords;
  /** The way to what already has what only one can have. */
  readonly linkTo?: (slug: string) => ReactNode;
  /** Leaves for the page that the form belongs to. */
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A form of one record: its fields, what went wrong, and the ways out. */
export function RecordForm<State extends object>(props: RecordFormProps<State>) {
  const { label, editing, words, linkTo, onCancel, children } = props;
  const { t } = useTranslation('records');
  const { saving, reason, setReason, faults, isNew, standing } = editing;
  const taken = saving.existing?.slug;
  return (
    <>
      <LeaveGuard unsaved={editing.unsaved} text={t('leaveText')} />
      {saving.conflict && (
        <ConflictMerge title={t('conflictTitle')} merge={saving.conflict} words={words} onMerged={saving.takeMerge} />
      )}
      <form ref={editing.form} onSubmit={editing.submit} noValidate aria-label={label}>
        {standing.suggests && <p className={forms.soft}>{t('suggestText')}</p>}
        {children}
        <div className={forms.saveBar}>
          {!isNew && (
            <TextField
              label={t(standing.suggests ? 'reasonToSuggest' : 'reason')}
              hint={t(hintOf(standing))}
              maxLength={1000}
              value={reason}
              onChange={setReason}
              error={faults['/reason']}
            />
          )}
          <Faults errors={faults} error={saving.error} />
          {taken !== undefined && linkTo && <p>{linkTo(taken)}</p>}
          <div role="status">
            {saving.mergedVersion !== null && <p>{t('joined', { version: saving.mergedVersion })}</p>}
          </div>
          <div className={forms.buttons}>
            <button type="submit" className={classNames(controls.pill, controls.primary)} disabled={saving.isSaving}>
              {saving.isSaving ? t('saving') : t(standing.suggests ? 'suggest' : 'save')}
            </button>
            <button type="button" className={controls.pill} onClick={onCancel}>
              {t('cancel')}
            </button>
          </div>
        </div>
      </form>
    </>
  );
}

function hintOf({ isPublic, suggests }: Standing): 'reasonHint' | 'reasonNeeded' | 'reasonSuggested' {
  if (suggests) return 'reasonSuggested';
  return isPublic ? 'reasonNeeded' : 'reasonHint';
}
