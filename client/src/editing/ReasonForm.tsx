import { useTranslation } from 'react-i18next';
import { classNames } from '../ui/class-names.js';
import controls from '../ui/controls.module.css';
import { FormFault } from '../ui/form/FormFault.js';
import { valuesOf } from '../ui/form/form-values.js';
import { TextField } from '../ui/form/TextField.js';
import styles from './editing.module.css';
import { isStale } from './use-event-change.js';

interface ReasonFormProps {
  /** What is asked for beside the doing. */
  readonly label: string;
  readonly submit: string;
  readonly required: boolean;
  readonly error: Error | null;
  readonly pending: boolean;
  readonly onSubmit: (reason: string | undefined) => void;
  readonly onClose: () => void;
}

/** A step that is taken with a word on why. */
export function ReasonForm({ label, submit, required, error, pending, onSubmit, onClose }: ReasonFormProps) {
  const { t } = useTranslation('editing');
  return (
    <form
      className={styles.form}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        onSubmit(valuesOf(submitted.currentTarget)['reason']);
      }}
    >
      <FormFault>{isStale(error) ? t('stale') : (error?.message ?? null)}</FormFault>
      <TextField name="reason" label={label} required={required} autoFocus />
      <div className={styles.buttons}>
        <button type="submit" className={classNames(controls.pill, controls.primary)} disabled={pending}>
          {submit}
        </button>
        <button type="button" className={controls.pill} onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
