import { lazy, Suspense, useId, useState } from 'react';
import { today } from '../ui/today.js';
import controls from '../ui/controls.module.css';

/** The grammar comes with the first words. */
const ReadBeneath = lazy(async () => ({ default: (await import('../editing/said/ReadBeneath.js')).ReadBeneath }));

interface DateFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  /** What is wrong with it, in words. */
  readonly error: string | undefined;
  readonly autoFocus?: boolean;
}

/** A date as text, with what its words are read as, and what is wrong with it, under it. */
export function DateField({ name, label, value, error, autoFocus }: DateFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <div className={controls.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        className={controls.input}
        defaultValue={value ?? ''}
        onChange={({ target }) => setTyped(target.value)}
        placeholder="2026-02-06"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        autoFocus={autoFocus}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
      />
      {isInWords(typed) && error === undefined && (
        <Suspense>
          <ReadBeneath text={typed} saidOn={today()} />
        </Suspense>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={controls.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

/** Whether somebody types more than a date, which nothing has to read. */
export function isInWords(text: string): boolean {
  return /[^\x20-\x7E]|[a-z]{2}/i.test(text);
}
