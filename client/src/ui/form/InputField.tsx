import { useId, type InputHTMLAttributes } from 'react';
import controls from '../controls.module.css';
import styles from './form.module.css';

interface InputFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with it, in words. */
  readonly error?: string | undefined;
}

/** A line of text that its form reads by name, with its label over it and what helps or is wrong under it. */
export function InputField({ label, hint, error, ...input }: InputFieldProps) {
  const id = useId();
  const under = error ?? hint;
  return (
    <div className={controls.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        {...input}
        id={id}
        className={controls.input}
        aria-invalid={error !== undefined}
        aria-describedby={under === undefined ? undefined : `${id}-under`}
      />
      {under !== undefined && (
        <p
          id={`${id}-under`}
          className={error === undefined ? controls.hint : controls.error}
          role={error === undefined ? undefined : 'alert'}
        >
          {under}
        </p>
      )}
    </div>
  );
}
