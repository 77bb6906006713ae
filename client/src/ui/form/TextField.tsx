import { useId } from 'react';
import controls from '../controls.module.css';
import styles from './form.module.css';

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  /** Left out where the form keeps it. */
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  /** What is wrong with it, in words. */
  readonly error?: string | undefined;
}

/** A few lines of text that its form reads by name. */
export function TextField({
  name,
  label,
  required = false,
  autoFocus = false,
  value,
  onChange,
  error,
}: TextFieldProps) {
  const id = useId();
  return (
    <div className={controls.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        name={name}
        rows={2}
        value={value}
        onChange={onChange && (({ target }) => onChange(target.value))}
        dir="auto"
        maxLength={1000}
        className={controls.input}
        required={required}
        autoFocus={autoFocus}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
      />
      {error !== undefined && (
        <p id={`${id}-error`} className={controls.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
