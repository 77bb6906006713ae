import { useId, type SelectHTMLAttributes } from 'react';
import controls from '../controls.module.css';
import styles from './form.module.css';

interface ChoiceFieldProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'className'> {
  readonly label: string;
  /** The label is for screen readers alone, where the place says it already. */
  readonly hideLabel?: boolean;
  readonly choices: readonly { readonly code: string; readonly label: string }[];
  readonly error?: string | undefined;
}

/** One of a few, in the system's own list. */
export function ChoiceField({ label, hideLabel = false, choices, error, ...select }: ChoiceFieldProps) {
  const id = useId();
  return (
    <div className={controls.field}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <select
        {...select}
        id={id}
        className={controls.input}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
      >
        {choices.map(({ code, label: words }) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
      {error !== undefined && (
        <p id={`${id}-error`} className={controls.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
