import { useDay } from '../fields/use-day.js';
import { InputField } from './InputField.js';

interface DayFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with it, in words. */
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** YYYY-MM-DD; '' for none. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** A day in a line of its own, in the calendar of the reader. */
export function DayField({ name, label, hint, error, required, value, onChange }: DayFieldProps) {
  const { field, beneath, fault } = useDay({ type: 'date', value, onChange });
  const { onChange: take, ...input } = field;
  const beside = [beneath, hint].filter((one) => one !== null && one !== undefined);
  return (
    <InputField
      {...{ name, label, required, ...input }}
      onChange={({ target }) => take(target.value)}
      hint={beside.length > 0 ? beside.join(' · ') : undefined}
      error={fault ?? error}
      autoComplete="off"
    />
  );
}
