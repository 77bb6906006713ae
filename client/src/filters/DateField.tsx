import { useId } from 'react';
import controls from '../ui/controls.module.css';

interface DateFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  /** What is wrong with it, in words. */
  readonly error: string | undefined;
  readonly autoFocus?: boolean;
}

/** A date as text, with what is wrong with it under it. */
export function DateField({ name, label, value, error, autoFocus }: DateFieldProps) {
  const id = useId();
  return (
    <div className={controls.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        className={controls.input}
        defaultValue={value ?? ''}
        placeholder="2026-02-06"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
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
