import { useId } from 'react';
import { InputField } from '../ui/form/InputField.js';

export interface Pickable {
  /** What is sent. */
  readonly slug: string;
  /** What is shown and typed. */
  readonly label: string;
  /** Other names it is found by. */
  readonly alias?: string;
}

interface PickFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly choices: readonly Pickable[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly error: string | undefined;
}

/** A thing by its name, with the browser's own suggestions while one types. */
export function PickField({ choices, text, onText, ...field }: PickFieldProps) {
  const id = useId();
  return (
    <>
      <InputField
        {...field}
        list={id}
        value={text}
        autoComplete="off"
        dir="auto"
        onChange={({ target }) => onText(target.value)}
      />
      <datalist id={id}>
        {choices.map(({ slug, label, alias }) => (
          <option key={slug} value={label} label={alias} />
        ))}
      </datalist>
    </>
  );
}

/** What a text names: undefined for nothing, null where nothing of that name is known. */
export function picked(choices: readonly Pickable[], text: string): string | null | undefined {
  const wanted = text.trim();
  if (wanted === '') return undefined;
  return choices.find(({ label, alias }) => label === wanted || alias === wanted)?.slug ?? null;
}
