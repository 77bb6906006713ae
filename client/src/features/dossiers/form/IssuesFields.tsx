import { LANGUAGES } from '@domain/spoken-languages.js';
import { useTranslation } from 'react-i18next';
import forms from '../../../editing/form/forms.module.css';
import styles from '../dossiers.module.css';
import { newKey } from '../../../editing/form/new-key.js';
import { Section } from '../../../editing/form/Section.js';
import type { RecordEditing } from '../../../editing/record/use-record-form.js';
import controls from '../../../ui/controls.module.css';
import { TextField } from '../../../ui/fields/TextField.js';
import { useFormats } from '../../../ui/use-formats.js';
import type { DossierForm, IssueRow } from './dossier-form.js';

/** What a negotiation is about, in the order in which it is to be named: each issue by its name in our languages. */
export function IssuesFields({ editing }: { editing: RecordEditing<DossierForm> }) {
  const { t } = useTranslation('records');
  const { state, change, faults } = editing;
  const { issues } = state;
  const set = (key: string, labels: IssueRow['labels']) =>
    change({ issues: issues.map((row) => (row.key === key ? { ...row, labels } : row)) });
  return (
    <Section title={t('dossier.issues')}>
      <p className={forms.soft}>{t('dossier.issuesHint')}</p>
      {issues.map((issue, index) => (
        <IssueFields
          key={issue.key}
          issue={issue}
          index={index}
          error={faults[`/issues/${index}/labels`] ?? faults[`/issues/${index}/slug`]}
          onChange={(labels) => set(issue.key, labels)}
          onRemove={() => change({ issues: issues.filter(({ key }) => key !== issue.key) })}
        />
      ))}
      {faults['/issues'] !== undefined && <p className={controls.error}>{faults['/issues']}</p>}
      <div className={forms.buttons}>
        <button
          type="button"
          className={controls.pill}
          onClick={() => change({ issues: [...issues, { key: newKey(), slug: '', labels: {} }] })}
        >
          {t('dossier.addIssue')}
        </button>
      </div>
    </Section>
  );
}

interface IssueFieldsProps {
  readonly issue: IssueRow;
  readonly index: number;
  readonly error: string | undefined;
  readonly onChange: (labels: IssueRow['labels']) => void;
  readonly onRemove: () => void;
}

function IssueFields({ issue: { labels }, index, error, onChange, onRemove }: IssueFieldsProps) {
  const { t } = useTranslation('records');
  const { language } = useFormats();
  const number = t('dossier.issue', { number: index + 1 });
  return (
    <div className={styles.issue} role="group" aria-label={number}>
      <div className={forms.pair}>
        {LANGUAGES.map((tag, at) => (
          <TextField
            key={tag}
            label={t('dossier.issueIn', { language: language(tag) })}
            lang={tag}
            maxLength={100}
            value={labels[tag] ?? ''}
            autoFocus={at === 0 && Object.keys(labels).length === 0}
            onChange={(typed) => onChange({ ...labels, [tag]: typed })}
            error={at === 0 ? error : undefined}
          />
        ))}
      </div>
      <button
        type="button"
        className={`${controls.pill} ${controls.quiet}`}
        aria-label={t('remove', { name: Object.values(labels)[0] || number })}
        onClick={onRemove}
      >
        ×
      </button>
    </div>
  );
}
