import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dossierQuery } from '../../../api/queries.js';
import { newKey } from '../../../editing/form/new-key.js';
import { Section } from '../../../editing/form/Section.js';
import { SelectField } from '../../../ui/fields/SelectField.js';
import { useForm } from '../form-context.js';
import { newIssue } from '../model/positions.js';
import { IssueCard } from './IssueCard.js';

/** What it is about, of the dossier's issues, and what sides state there; nothing where the dossier has none. */
export function IssuesSection() {
  const { t } = useTranslation('form');
  const { state, dispatch, dossier } = useForm();
  const { data } = useQuery(dossierQuery(dossier));
  if (!data || data.issues.length === 0) return null;
  const choices = data.issues.map(({ slug, label }) => ({ code: slug, label }));
  return (
    <Section title={t('issues')}>
      {state.issues.map((issue, index) => (
        <IssueCard key={issue.key} issue={issue} index={index} choices={choices} />
      ))}
      <SelectField
        label={t('addIssue')}
        none={t('none')}
        value=""
        choices={choices}
        onChange={(slug) => {
          if (slug !== '') dispatch({ type: 'add', list: 'issues', part: newIssue(newKey(), slug) });
        }}
        error={state.errors['/issues']}
      />
    </Section>
  );
}
