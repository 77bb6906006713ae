import { MOVES, type Move } from '@domain/vocabulary.js';
import { useTranslation } from 'react-i18next';
import { EventActorTypeahead } from '../fields/EventActorTypeahead.js';
import forms from '../../../editing/form/forms.module.css';
import { SelectField } from '../../../ui/fields/SelectField.js';
import { TextField } from '../../../ui/fields/TextField.js';
import { directionOf } from '../../../ui/event/language.js';
import { OtherLanguages } from '../../../editing/form/OtherLanguages.js';
import { useFormats } from '../../../ui/use-formats.js';
import { useLabels } from '../../../ui/use-labels.js';
import { useForm } from '../form-context.js';
import type { IssueDraft } from '../model/form-state.js';
import { ChosenActor } from './ChosenActor.js';
import { citationName } from './citation-name.js';

interface PositionFieldsProps {
  readonly issue: IssueDraft;
  /** Where the server points at it. */
  readonly at: string;
  readonly onChange: (changes: Partial<IssueDraft>) => void;
}

/** A position: in which words, on which source, told by whom, and whether the side moved with it. */
export function PositionFields({ issue, at, onChange }: PositionFieldsProps) {
  const { t } = useTranslation('form');
  const labels = useLabels();
  const { comma } = useFormats();
  const { state } = useForm();
  const citations = state.citations.map((citation, index) => ({
    code: citation.key,
    label: citationName(citation, comma) ?? t('source', { number: index + 1 }),
  }));
  return (
    <>
      <TextField
        label={t('stance')}
        hint={t('stanceHint')}
        lang={state.language}
        maxLength={500}
        value={issue.stance}
        onChange={(stance) => onChange({ stance })}
        error={state.errors[`${at}/stance`]}
      />
      <details open={Object.keys(issue.stances).length > 0 || undefined}>
        <summary>{t('otherStances')}</summary>
        <OtherLanguages original={state.language} written={issue.stances}>
          {(other, called) => (
            <TextField
              label={t('inLanguage', { field: t('stance'), language: called })}
              lang={other}
              dir={directionOf(other)}
              maxLength={500}
              value={issue.stances[other] ?? ''}
              onChange={(stance) => onChange({ stances: { ...issue.stances, [other]: stance } })}
              error={state.errors[`${at}/stances`]}
            />
          )}
        </OtherLanguages>
      </details>
      <div className={forms.pair}>
        <SelectField
          label={t('positionSource')}
          none={t('none')}
          value={issue.citation}
          choices={citations}
          onChange={(citation) => onChange({ citation })}
          error={state.errors[`${at}/citation`]}
        />
        <SelectField<Move>
          label={t('moved')}
          none={t('unmoved')}
          value={issue.moved ?? ''}
          choices={MOVES.map((code) => ({ code, label: labels('move', code) }))}
          onChange={(moved) => onChange({ moved: moved === '' ? null : moved })}
          error={state.errors[`${at}/moved`]}
        />
      </div>
      {issue.reportedBy ? (
        <ChosenActor label={t('reportedBy')} actor={issue.reportedBy} onRemove={() => onChange({ reportedBy: null })} />
      ) : (
        <EventActorTypeahead
          label={t('reportedBy')}
          onChoose={({ id, slug, name, type }) => onChange({ reportedBy: { id, slug, name, type } })}
          error={state.errors[`${at}/reportedBy`]}
        />
      )}
    </>
  );
}
