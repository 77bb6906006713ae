import { Header, MenuItem, MenuSection } from 'react-aria-components/Menu';
import styles from './controls.module.css';

interface ChoiceSectionProps<T extends string> {
  readonly label: string;
  readonly choices: readonly { readonly code: T; readonly label: string; readonly lang?: string }[];
  readonly chosen: T;
  readonly onChange: (chosen: T) => void;
}

/** A part of a menu of which always one is chosen. */
export function ChoiceSection<T extends string>({ label, choices, chosen, onChange }: ChoiceSectionProps<T>) {
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const code = choices.find((choice) => keys !== 'all' && keys.has(choice.code))?.code;
        if (code !== undefined) onChange(code);
      }}
    >
      <Header className={styles.heading}>{label}</Header>
      {choices.map(({ code, label: word, lang }) => (
        <MenuItem key={code} id={code} className={styles.item} textValue={word}>
          {({ isSelected }) => (
            <>
              <span className={styles.tick} aria-hidden="true">
                {isSelected ? '✓' : ''}
              </span>
              <span lang={lang}>{word}</span>
            </>
          )}
        </MenuItem>
      ))}
    </MenuSection>
  );
}
