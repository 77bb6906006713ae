import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sourceByUrlQuery } from '../../../api/search-queries.js';
import { DocumentFields } from '../../../editing/form/DocumentFields.js';
import forms from '../../../editing/form/forms.module.css';
import { Section } from '../../../editing/form/Section.js';
import type { RecordEditing } from '../../../editing/record/use-record-form.js';
import { words } from '../../../i18n/words.js';
import { TextField } from '../../../ui/fields/TextField.js';
import { useSettled } from '../../../ui/use-settled.js';
import type { SourceForm } from './source-form.js';

await words('directory');

interface SourceFormFieldsProps {
  readonly editing: RecordEditing<SourceForm>;
  /** Id of the source, where it is recorded already. */
  readonly own: string | null;
}

/** The form of a source: where it is, what it is, how far it can be relied on. */
export function SourceFormFields({ editing, own }: SourceFormFieldsProps) {
  const { t } = useTranslation('records');
  const { t: form } = useTranslation('form');
  const { t: directory } = useTranslation('directory');
  const { state, change, faults } = editing;
  const url = useSettled(state.url.trim());
  const { data: known } = useQuery(sourceByUrlQuery(url));
  const taken = known && known.id !== own ? known : null;
  return (
    <>
      <Section title={t('source.where')}>
        <TextField
          label={form('url')}
          hint={form('urlOrCitation')}
          dir="ltr"
          value={state.url}
          onChange={(typed) => change({ url: typed })}
          error={faults['/url']}
        />
        <p role="status" className={forms.soft}>
          {taken && (
            <>
              {t('source.taken')}{' '}
              <Link to="/sources/$source" params={{ source: taken.slug }} target="_blank">
                {taken.publisher}: {taken.title}
              </Link>
            </>
          )}
        </p>
        <TextField
          label={t('source.retrievedVia')}
          hint={t('source.retrievedViaHint')}
          dir="ltr"
          maxLength={8000}
          value={state.retrievedVia}
          onChange={(retrievedVia) => change({ retrievedVia })}
          error={faults['/retrievedVia']}
        />
      </Section>
      <Section title={t('source.what')}>
        <DocumentFields value={state} change={change} error={(field) => faults[`/${field}`]} />
        <p className={forms.soft}>{directory('source.reliabilityText')}</p>
        <TextField
          label={t('source.note')}
          rows={3}
          maxLength={5000}
          value={state.note}
          onChange={(note) => change({ note })}
          error={faults['/note']}
        />
      </Section>
    </>
  );
}
