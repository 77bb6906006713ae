import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { classNames } from './class-names.js';
import styles from './controls.module.css';
import { Caret } from './icons.js';

interface Choice<T extends string> {
  readonly code: T;
  readonly label: string;
  readonly mark?: ReactNode;
}

interface ChoiceMenuProps<T extends string> {
  /** What the button says. */
  readonly children: ReactNode;
  /** What the menu is called. */
  readonly label: string;
  readonly choices: readonly Choice<T>[];
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
    <MenuTrigger>
      <Button className={classNames(styles.pill, quiet && styles.quiet)}>
        {children}
        <Caret />
      </Button>
      <Popover className={styles.popover} placement="bottom start">
        <Menu
          className={styles.menu}
          aria-label={label}
          items={choices.map((choice) => ({ ...choice, id: choice.code }))}
          selectionMode={mode === 'one' ? 'single' : 'multiple'}
          disallowEmptySelection={mode === 'one'}
          selectedKeys={chosen}
          onSelectionChange={(keys) =>
            onChange(choices.map(({ code }) => code).filter((code) => keys === 'all' || keys.has(code)))
          }
        >
          {(choice) => (
            <MenuItem className={styles.item} textValue={choice.label}>
              {({ isSelected }) => (
                <>
                  <span className={styles.tick} aria-hidden="true">
                    {isSelected ? '✓' : ''}
                  </span>
                  {choice.mark}
                  <span>{choice.label}</span>
                </>
              )}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
