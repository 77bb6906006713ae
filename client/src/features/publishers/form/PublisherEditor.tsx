import { RELIABILITIES, SOURCE_KINDS } from '@domain/vocabulary.js';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api/client.js';
import type { Publisher } from '../../../api/types.js';
import forms from '../../../editing/form/forms.module.css';
import { Section } from '../../../editing/form/Section.js';
import { RecordForm } from '../../../editing/record/RecordForm.js';
import { useRecordForm } from '../../../editing/record/use-record-form.js';
import type { Standing } from '../../../editing/record/use-standing.js';
import { ifMatch } from '../../../editing/use-event-change.js';
import { SelectField } from '../../../ui/fields/SelectField.js';
import { TextField } from '../../../ui/fields/TextField.js';
import { useFieldName } from '../../../ui/use-field-name.js';
import { useLabels } from '../../../ui/use-labels.js';
import { checkPublisher, EMPTY_PUBLISHER, formOfPublisher, mergePublishers, publisherInput } from './publisher-form.js';
import { usePublisherWords } from './use-publisher-words.js';

interface PublisherEditorProps {
  /** Null for a new one. */
  readonly publisher: Publisher | null;
  readonly standing: Standing;
  readonly title: string;
}

/** The form of one publisher: its name, its grade and why it has it, and what its sources are. */
export function PublisherEditor({ publisher: newest, standing, title }: PublisherEditorProps) {
  const { t } = useTranslation('records');
  const { t: form } = useTranslation('form');
  const name = useFieldName();
  const labels = useLabels();
  const navigate = useNavigate();
  const [publisher] = useState(newest);
  const path = { id: publisher?.id ?? '' };
  const editing = useRecordForm({
    initial: publisher ? formOfPublisher(publisher) : EMPTY_PUBLISHER,
    version: publisher?.version ?? null,
    standing,
    check: (state) =>
      Object.fromEntries(Object.entries(checkPublisher(state)).map(([at, word]) => [at, t(`actor.${word}`)])),
    input: publisherInput,
    async write(state, { version, reason }) {
      const body = publisherInput(state);
      if (version === null) return bodyOf(await api.POST('/api/publishers', { body }));
      const params = { path, header: ifMatch({ version }) };
      return bodyOf(await api.PATCH('/api/publishers/{id}', { params, body: { ...body, reason } }));
    },
    async suggest(body) {
      await api.POST('/api/publishers/{id}/suggestions', { params: { path }, body });
      return { slug: publisher?.slug ?? '' };
    },
    async read() {
      const now = bodyOf(await api.GET('/api/publishers/{id}', { params: { path } }));
      return { version: now.version, state: formOfPublisher(now) };
    },
    merge: mergePublishers,
    onSaved: ({ slug }) => void navigate({ to: '/publishers/$publisher', params: { publisher: slug } }),
  });
  const { state, change, faults } = editing;
  return (
    <RecordForm
      label={title}
      editing={editing}
      words={usePublisherWords()}
      onCancel={() =>
        void navigate(
          publisher ? { to: '/publishers/$publisher', params: { publisher: publisher.slug } } : { to: '/publishers' },
        )
      }
      linkTo={(slug) => (
        <Link to="/publishers/$publisher" params={{ publisher: slug }} target="_blank">
          {t('existing')}
        </Link>
      )}
    >
      <Section title={t('source.what')}>
        <TextField
          label={name('name')}
          maxLength={300}
          value={state.name}
          onChange={(text) => change({ name: text })}
          error={faults['/name']}
        />
        <div className={forms.pair}>
          <SelectField
            label={form('sourceKind')}
            value={state.kind}
            choices={SOURCE_KINDS.map((code) => ({ code, label: labels('sourceKind', code) }))}
            onChange={(kind) => kind !== '' && change({ kind })}
            error={faults['/kind']}
          />
          <TextField
            label={name('country')}
            hint={t('actor.countryHint')}
            maxLength={2}
            value={state.country}
            onChange={(country) => change({ country })}
            error={faults['/country']}
          />
        </div>
        <SelectField
          label={name('reliability')}
          value={state.reliability}
          choices={RELIABILITIES.map((code) => ({ code, label: `${code} · ${labels('reliability', code)}` }))}
          onChange={(reliability) => reliability !== '' && change({ reliability })}
          error={faults['/reliability']}
        />
        <TextField
          label={t('source.note')}
          hint={t('publisher.noteHint')}
          rows={3}
          maxLength={5000}
          value={state.note}
          onChange={(note) => change({ note })}
          error={faults['/note']}
        />
      </Section>
    </RecordForm>
  );
}
