import { canonicalLanguage } from '@domain/language-tag.js';
import { useTranslation } from 'react-i18next';
import forms from '../../../editing/form/forms.module.css';
import { newKey } from '../../../editing/form/new-key.js';
import type { Faults } from '../../../editing/form/refused.js';
import controls from '../../../ui/controls.module.css';
import { directionOf, languageName } from '../../../ui/event/language.js';
import { TextField } from '../../../ui/fields/TextField.js';
import type { NameRow } from './actor-form.js';
import styles from './actor-form.module.css';

interface NameRowsProps {
  readonly rows: readonly NameRow[];
  readonly onChange: (rows: readonly NameRow[]) => void;
  readonly faults: Faults;
  /** Where the rows stand: `/names`. */
  readonly pointer: string;
  /** What the field of a name is called, one of the rows, and the button for a new one. */
  readonly words: { readonly label: string; readonly row: (number: number) => string; readonly add: string };
}

/** What something is called, one name per language. */
export function NameRows({ rows, onChange, faults, pointer, words }: NameRowsProps) {
  const { t, i18n } = useTranslation('records');
  const set = (key: string, changes: Partial<NameRow>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...changes } : row)));
  return (
    <>
      {rows.map(({ key, language, label }, index) => {
        const tag = canonicalLanguage(language.trim());
        const title = words.row(index + 1);
        return (
          <div key={key} className={styles.name} role="group" aria-label={title}>
            <TextField
              label={t('actor.language')}
              hint={tag === null ? t('actor.languageHint') : languageName(tag, i18n.language)}
              dir="ltr"
              value={language}
              autoFocus={language === '' && label === ''}
              onChange={(typed) => set(key, { language: typed })}
              error={faults[`${pointer}/${index}/language`]}
            />
            <TextField
              label={words.label}
              lang={tag ?? undefined}
              dir={directionOf(tag)}
              maxLength={300}
              value={label}
              onChange={(typed) => set(key, { label: typed })}
              error={faults[`${pointer}/${index}/label`]}
            />
            <button
              type="button"
              className={`${controls.pill} ${controls.quiet}`}
              aria-label={t('remove', { name: label || title })}
              onClick={() => onChange(rows.filter((row) => row.key !== key))}
            >
              ×
            </button>
          </div>
        );
      })}
      {faults[pointer] !== undefined && <p className={controls.error}>{faults[pointer]}</p>}
      <div className={forms.buttons}>
        <button
          type="button"
          className={controls.pill}
          onClick={() => onChange([...rows, { key: newKey(), language: '', label: '' }])}
        >
          {words.add}
        </button>
      </div>
    </>
  );
}
