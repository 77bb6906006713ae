import type { ReactNode } from 'react';
import { classNames } from './class-names.js';
import type { Choice } from './ChoiceItems.js';
import styles from './controls.module.css';
import { later } from './later.js';
import { PopupButton } from './popup/PopupButton.js';

const Items = later(async () => (await import('./ChoiceItems.js')).ChoiceItems);

interface ChoiceMenuProps<T extends string> {
  /** What the button says. */
  readonly children: ReactNode;
  /** What the menu is called. */
  readonly label: string;
  readonly choices: readonly (Choice & { readonly code: T })[];
  readonly chosen: readonly T[];
  /** `one` closes after a choice and always keeps one; `several` stays open. */
  readonly mode: 'one' | 'several';
  readonly onChange: (chosen: T[]) => void;
  readonly quiet?: boolean;
}

/** A pill that opens a list of choices. */
export function ChoiceMenu<T extends string>(props: ChoiceMenuProps<T>) {
  const { children, label, choices, chosen, mode, onChange, quiet } = props;
  return (
    <PopupButton
      className={classNames(styles.pill, quiet && styles.quiet)}
      face={children}
      popup="menu"
      placement="bottom start"
      ahead={Items.ahead}
    >
      <Items.View
        {...{ label, choices, chosen, mode }}
        onChange={(isChosen) => onChange(choices.map(({ code }) => code).filter(isChosen))}
      />
    </PopupButton>
  );
}
