import { useId, type ReactNode } from 'react';
import controls from '../../ui/controls.module.css';

interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly children: (props: ControlProps) => ReactNode;
}

/** A control under its name, with what helps to fill it in and what is wrong with it. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const help = error ?? hint;
  return (
    <div className={controls.field}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': help && `${id}-help`, 'aria-invalid': error !== undefined })}
      {help && (
        <span id={`${id}-help`} className={error ? controls.error : controls.hint} role={error ? 'alert' : undefined}>
          {help}
        </span>
      )}
    </div>
  );
}
