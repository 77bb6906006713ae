import { canonicalLanguage } from '@domain/language-tag.js';
import { useTranslation } from 'react-i18next';
import forms from '../../../editing/form/forms.module.css';
import { newKey } from '../../../editing/form/new-key.js';
import { Section } from '../../../editing/form/Section.js';
import type { RecordEditing } from '../../../editing/record/use-record-form.js';
import controls from '../../../ui/controls.module.css';
import { directionOf, languageName } from '../../../ui/event/language.js';
import { TextField } from '../../../ui/fields/TextField.js';
import type { ActorForm, NameRow } from './actor-form.js';
import styles from './actor-form.module.css';

/** How an actor is written: one name per language, and its other spellings, one to a line. */
export function NamesFields({ editing }: { editing: RecordEditing<ActorForm> }) {
  const { t, i18n } = useTranslation('records');
  const { state, change, faults } = editing;
  const { names } = state;
  const set = (key: string, changes: Partial<NameRow>) =>
    change({ names: names.map((row) => (row.key === key ? { ...row, ...changes } : row)) });
  return (
    <Section title={t('actor.names')}>
      {names.map(({ key, language, label }, index) => {
        const tag = canonicalLanguage(language.trim());
        return (
          <div key={key} className={styles.name} role="group" aria-label={t('actor.nameIn', { number: index + 1 })}>
            <TextField
              label={t('actor.language')}
              hint={tag === null ? t('actor.languageHint') : languageName(tag, i18n.language)}
              dir="ltr"
              value={language}
              autoFocus={language === '' && label === ''}
              onChange={(typed) => set(key, { language: typed })}
              error={faults[`/names/${index}/language`]}
            />
            <TextField
              label={t('actor.label')}
              lang={tag ?? undefined}
              dir={directionOf(tag)}
              maxLength={300}
              value={label}
              onChange={(typed) => set(key, { label: typed })}
              error={faults[`/names/${index}/label`]}
            />
            <button
              type="button"
              className={`${controls.pill} ${controls.quiet}`}
              aria-label={t('remove', { name: label || t('actor.nameIn', { number: index + 1 }) })}
              onClick={() => change({ names: names.filter((row) => row.key !== key) })}
            >
              ×
            </button>
          </div>
        );
      })}
      {faults['/names'] !== undefined && <p className={controls.error}>{faults['/names']}</p>}
      <div className={forms.buttons}>
        <button
          type="button"
          className={controls.pill}
          onClick={() => change({ names: [...names, { key: newKey(), language: '', label: '' }] })}
        >
          {t('actor.addName')}
        </button>
      </div>
      <div className={styles.aliases}>
        <TextField
          label={t('actor.aliases')}
          hint={t('actor.aliasesHint')}
          rows={4}
          value={state.aliases}
          onChange={(aliases) => change({ aliases })}
          error={faults['/aliases']}
        />
      </div>
    </Section>
  );
}
