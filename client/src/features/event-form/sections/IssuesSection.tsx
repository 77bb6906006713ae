import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dossierQuery } from '../../../api/queries.js';
import { newKey } from '../../../editing/form/new-key.js';
import forms from '../../../editing/form/forms.module.css';
import { Section } from '../../../editing/form/Section.js';
import { SelectField } from '../../../ui/fields/SelectField.js';
import { useForm } from '../form-context.js';
import { newIssue } from '../model/positions.js';
import { IssueCard } from './IssueCard.js';

/** What it is about, of the dossier's issues, and what sides state there; where an issue is missing, the way to name it. */
export function IssuesSection() {
  const { t } = useTranslation('form');
  const { state, dispatch, dossier } = useForm();
  // Whoever comes back from naming an issue in another tab finds it here.
  const { data } = useQuery({ ...dossierQuery(dossier), refetchOnWindowFocus: 'always' });
  if (!data) return null;
  const choices = data.issues.map(({ slug, label }) => ({ code: slug, label }));
  return (
    <Section title={t('issues')}>
      {state.issues.map((issue, index) => (
        <IssueCard key={issue.key} issue={issue} index={index} choices={choices} />
      ))}
      {choices.length > 0 && (
        <SelectField
          label={t('addIssue')}
          none={t('choose')}
          value=""
          choices={choices}
          onChange={(slug) => {
            if (slug !== '') dispatch({ type: 'add', list: 'issues', part: newIssue(newKey(), slug) });
          }}
          error={state.errors['/issues']}
        />
      )}
      <p className={forms.soft}>
        {t(choices.length > 0 ? 'issueMissing' : 'issuesNone')}{' '}
        <Link to="/d/$dossier/edit" params={{ dossier }} target="_blank">
          {t('editIssues')}
        </Link>
      </p>
    </Section>
  );
}
