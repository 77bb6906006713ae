import { ChoiceField } from '../form/ChoiceField.js';

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

/** One of a few, which its form holds: the system's own list, which opens, searches and closes by keyboard everywhere. */
export function SelectField<T extends string>({ none, choices, onChange, ...field }: SelectFieldProps<T>) {
  return (
    <ChoiceField
      {...field}
      choices={[...(none === undefined ? [] : [{ code: '', label: none }]), ...choices]}
      onChange={({ target }) => onChange(target.value as T | '')}
    />
  );
}
