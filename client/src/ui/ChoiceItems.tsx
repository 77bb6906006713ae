import type { ReactNode } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import styles from './controls.module.css';

export interface Choice {
  readonly code: string;
  readonly label: string;
  readonly mark?: ReactNode;
}

interface ChoiceItemsProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly mode: 'one' | 'several';
  readonly onChange: (isChosen: (code: string) => boolean) => void;
}

/** What a `ChoiceMenu` opens. */
export function ChoiceItems({ label, choices, chosen, mode, onChange }: ChoiceItemsProps) {
  return (
    <Menu
      className={styles.menu}
      aria-label={label}
      items={choices.map((choice) => ({ ...choice, id: choice.code }))}
      selectionMode={mode === 'one' ? 'single' : 'multiple'}
      disallowEmptySelection={mode === 'one'}
      selectedKeys={chosen}
      onSelectionChange={(keys) => onChange((code) => keys === 'all' || keys.has(code))}
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
  );
}
