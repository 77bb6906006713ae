import { useId, type ReactNode } from 'react';
import choosing from '../../ui/form/choosing.module.css';

interface OneOfProps<Choice extends string> {
  readonly label: string;
  readonly among: readonly Choice[];
  readonly chosen: Choice;
  readonly onChange: (choice: Choice) => void;
  readonly children: (choice: Choice) => ReactNode;
}

/** A few choices of which one is taken, all in sight. */
export function OneOf<Choice extends string>({ label, among, chosen, onChange, children }: OneOfProps<Choice>) {
  const name = useId();
  return (
    <fieldset className={choosing.choice}>
      <legend>{label}</legend>
      {among.map((choice) => (
        <label key={choice} className={choosing.option}>
          <input type="radio" name={name} checked={choice === chosen} onChange={() => onChange(choice)} />
          <span>{children(choice)}</span>
        </label>
      ))}
    </fieldset>
  );
}
