import { useTranslation } from 'react-i18next';
import { Section } from '../../../editing/form/Section.js';
import type { RecordEditing } from '../../../editing/record/use-record-form.js';
import { TextField } from '../../../ui/fields/TextField.js';
import type { ActorForm } from './actor-form.js';
import styles from './actor-form.module.css';
import { NameRows } from './NameRows.js';

/** How an actor is written: one name per language, and its other spellings, one to a line. */
export function NamesFields({ editing }: { editing: RecordEditing<ActorForm> }) {
  const { t } = useTranslation('records');
  const { state, change, faults } = editing;
  return (
    <Section title={t('actor.names')}>
      <NameRows
        rows={state.names}
        onChange={(names) => change({ names })}
        faults={faults}
        pointer="/names"
        words={{
          label: t('actor.label'),
          row: (number) => t('actor.nameIn', { number }),
          add: t('actor.addName'),
        }}
      />
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
