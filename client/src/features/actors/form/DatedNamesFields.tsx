import { canonicalLanguage } from '@domain/language-tag.js';
import { useTranslation } from 'react-i18next';
import forms from '../../../editing/form/forms.module.css';
import { newKey } from '../../../editing/form/new-key.js';
import { Section } from '../../../editing/form/Section.js';
import type { RecordEditing } from '../../../editing/record/use-record-form.js';
import controls from '../../../ui/controls.module.css';
import { directionOf, languageName } from '../../../ui/event/language.js';
import { TextField } from '../../../ui/fields/TextField.js';
import type { ActorForm, DatedNameRow } from './actor-form.js';
import styles from './actor-form.module.css';
import { DaysFields } from './DaysFields.js';

/** Names that an actor had for a time, in every language or in one. */
export function DatedNamesFields({ editing }: { editing: RecordEditing<ActorForm> }) {
  const { t, i18n } = useTranslation('records');
  const { state, change, faults } = editing;
  const { datedNames } = state;
  const set = (key: string, changes: Partial<DatedNameRow>) =>
    change({ datedNames: datedNames.map((row) => (row.key === key ? { ...row, ...changes } : row)) });
  return (
    <Section title={t('actor.datedNames')}>
      <p className={forms.soft}>{t('actor.datedNamesText')}</p>
      {datedNames.map(({ key, language, name, from, to }, index) => {
        const tag = canonicalLanguage(language.trim());
        const title = t('actor.datedName', { number: index + 1 });
        const error = (field: string) => faults[`/datedNames/${index}/${field}`];
        return (
          <div key={key} className={forms.card} role="group" aria-label={title}>
            <div className={styles.name}>
              <TextField
                label={t('actor.language')}
                hint={tag === null ? t('actor.anyLanguage') : languageName(tag, i18n.language)}
                dir="ltr"
                value={language}
                onChange={(typed) => set(key, { language: typed })}
                error={error('language')}
              />
              <TextField
                label={t('actor.nameThen')}
                lang={tag ?? undefined}
                dir={directionOf(tag)}
                maxLength={300}
                value={name}
                autoFocus={name === '' && from === '' && to === ''}
                onChange={(typed) => set(key, { name: typed })}
                error={error('name')}
              />
              <button
                type="button"
                className={`${controls.pill} ${controls.quiet}`}
                aria-label={t('remove', { name: name || title })}
                onClick={() => change({ datedNames: datedNames.filter((row) => row.key !== key) })}
              >
                ×
              </button>
            </div>
            <DaysFields
              from={from}
              to={to}
              onChange={(days) => set(key, days)}
              errors={{ from: error('from'), to: error('to') }}
            />
          </div>
        );
      })}
      {faults['/datedNames'] !== undefined && <p className={controls.error}>{faults['/datedNames']}</p>}
      <div className={forms.buttons}>
        <button
          type="button"
          className={controls.pill}
          onClick={() =>
            change({ datedNames: [...datedNames, { key: newKey(), language: '', name: '', from: '', to: '' }] })
          }
        >
          {t('actor.addDatedName')}
        </button>
      </div>
    </Section>
  );
}
