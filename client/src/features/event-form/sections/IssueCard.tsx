import { useTranslation } from 'react-i18next';
import { EventActorTypeahead } from '../fields/EventActorTypeahead.js';
import forms from '../../../editing/form/forms.module.css';
import controls from '../../../ui/controls.module.css';
import { SelectField } from '../../../ui/fields/SelectField.js';
import styles from '../event-form.module.css';
import { useForm } from '../form-context.js';
import type { IssueDraft } from '../model/form-state.js';
import { ChosenActor } from './ChosenActor.js';
import { PositionFields } from './PositionFields.js';

interface IssueCardProps {
  readonly issue: IssueDraft;
  readonly index: number;
  readonly choices: readonly { readonly code: string; readonly label: string }[];
}

/** One issue, and who takes which position on it, where somebody does. */
export function IssueCard({ issue, index, choices }: IssueCardProps) {
  const { t } = useTranslation('form');
  const { state, dispatch } = useForm();
  const change = (changes: Partial<IssueDraft>) =>
    dispatch({ type: 'change', list: 'issues', key: issue.key, changes });
  const at = `/issues/${index}`;
  const name = choices.find(({ code }) => code === issue.issue)?.label ?? issue.issue;
  return (
    <div className={forms.card} role="group" aria-label={t('issue', { number: index + 1 })}>
      <div className={styles.row}>
        <SelectField
          label={t('issue', { number: index + 1 })}
          value={issue.issue}
          choices={choices}
          onChange={(slug) => slug !== '' && change({ issue: slug })}
          error={state.errors[`${at}/issue`] ?? state.errors[at]}
        />
        <button
          type="button"
          className={`${controls.pill} ${controls.quiet}`}
          aria-label={t('remove', { name })}
          onClick={() => dispatch({ type: 'remove', list: 'issues', key: issue.key })}
        >
          ×
        </button>
      </div>
      {issue.actor ? (
        <>
          <ChosenActor label={t('positionOf')} actor={issue.actor} onRemove={() => change({ actor: null })} />
          <PositionFields issue={issue} at={at} onChange={change} />
        </>
      ) : (
        <EventActorTypeahead
          label={t('positionOf')}
          onChoose={({ id, slug, name: called, type }) => change({ actor: { id, slug, name: called, type } })}
          error={state.errors[`${at}/actor`]}
        />
      )}
    </div>
  );
}
