import { useId } from 'react';
import controls from '../../../ui/controls.module.css';
import styles from '../event-form.module.css';

interface SelectFieldProps<T extends string> {
  readonly label: string;
  /** The label is for screen readers only, where the place says it already. */
  readonly hideLabel?: boolean;
  readonly value: T | '';
  readonly choices: readonly { readonly code: T; readonly label: string }[];
  /** What no choice is called; without it there must be one. */
  readonly none?: string;
  readonly onChange: (value: T | '') => void;
  readonly error?: string | undefined;
}

/** One of a few: the system's own list, which opens, searches and closes by keyboard everywhere. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { label, hideLabel = false, value, choices, none, onChange, error } = props;
  const id = useId();
  return (
    <div className={controls.field}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={controls.input}
        value={value}
        onChange={({ target }) => onChange(target.value as T | '')}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.code} value={choice.code}>
            {choice.label}
          </option>
        ))}
      </select>
      {error !== undefined && (
        <p id={`${id}-error`} className={controls.error}>
          {error}
        </p>
      )}
    </div>
  );
}
