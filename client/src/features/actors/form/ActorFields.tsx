import { ACTOR_TYPES } from '@domain/vocabulary.js';
import { useTranslation } from 'react-i18next';
import { useAlikeActors } from '../../../api/use-alike-actors.js';
import forms from '../../../editing/form/forms.module.css';
import { Section } from '../../../editing/form/Section.js';
import type { RecordEditing } from '../../../editing/record/use-record-form.js';
import { SelectField } from '../../../ui/fields/SelectField.js';
import { TextField } from '../../../ui/fields/TextField.js';
import { useFormats } from '../../../ui/use-formats.js';
import { useLabels } from '../../../ui/use-labels.js';
import { chosenType, type ActorForm } from './actor-form.js';
import { AlikeActors } from './AlikeActors.js';
import { DatedNamesFields } from './DatedNamesFields.js';
import { NamesFields } from './NamesFields.js';
import { TenuresFields } from './TenuresFields.js';

/** The form of an actor: what it is, how it is written, which offices it held. */
export function ActorFields({ editing }: { editing: RecordEditing<ActorForm> }) {
  const { t } = useTranslation('records');
  const labels = useLabels();
  const { state, change, faults } = editing;
  const { country } = useFormats();
  const type = chosenType(state);
  const { alike, ask } = useAlikeActors({ name: state.name, type }, editing.saving.error);
  const code = state.country.trim().toUpperCase();
  const called = /^[A-Z]{2}$/.test(code) ? country(code) : code;
  return (
    <>
      <Section title={t('actor.what')}>
        <div className={forms.pair}>
          <TextField
            label={t('actor.name')}
            value={state.name}
            maxLength={300}
            onChange={(name) => change({ name, confirmed: false })}
            {...(editing.isNew && { onBlur: ask })}
            error={faults['/name']}
          />
          <SelectField
            label={t('actor.type')}
            value={type}
            {...(type === '' && { none: t('actor.chooseType') })}
            choices={ACTOR_TYPES.map((code) => ({ code, label: labels('actorType', code) }))}
            onChange={(chosen) => change({ type: chosen })}
            error={faults['/type']}
          />
        </div>
        <div className={forms.pair}>
          <TextField
            label={t('actor.country')}
            hint={called === code ? t('actor.countryHint') : called}
            dir="ltr"
            maxLength={2}
            value={state.country}
            onChange={(typed) => change({ country: typed })}
            error={faults['/country']}
          />
          <TextField
            label={t('actor.wikidata')}
            hint={t('actor.wikidataHint')}
            dir="ltr"
            value={state.wikidata}
            onChange={(wikidata) => change({ wikidata })}
            error={faults['/wikidata']}
          />
        </div>
        {editing.isNew && <AlikeActors editing={editing} alike={alike} />}
      </Section>
      <NamesFields editing={editing} />
      <DatedNamesFields editing={editing} />
      {(type === 'person' || state.tenures.length > 0) && <TenuresFields editing={editing} />}
    </>
  );
}
