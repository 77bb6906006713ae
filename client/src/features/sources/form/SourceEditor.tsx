import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api/client.js';
import type { Source } from '../../../api/types.js';
import { today } from '../../../ui/today.js';
import { RecordForm } from '../../../editing/record/RecordForm.js';
import { useRecordForm } from '../../../editing/record/use-record-form.js';
import type { Standing } from '../../../editing/record/use-standing.js';
import { ifMatch } from '../../../editing/use-event-change.js';
import { checkSource, EMPTY_SOURCE, formOfSource, mergeSources, sourceInput, type SourceForm } from './source-form.js';
import { SourceFormFields } from './SourceFormFields.js';
import { useSourceWords } from './use-source-words.js';

interface SourceEditorProps {
  /** Null for a new one. */
  readonly source: Source | null;
  readonly standing: Standing;
  readonly title: string;
}

/** The form of one source, as it was when it was opened: what others write meanwhile is joined when it is saved. */
export function SourceEditor({ source: newest, standing, title }: SourceEditorProps) {
  const { t } = useTranslation('records');
  const { t: form } = useTranslation('form');
  const navigate = useNavigate();
  const [source] = useState(newest);
  const [opened] = useState(today);
  const path = { id: source?.id ?? '' };
  const input = (state: SourceForm) => sourceInput(state, opened);
  const editing = useRecordForm({
    initial: source ? formOfSource(source) : EMPTY_SOURCE,
    version: source?.version ?? null,
    standing,
    check: (state) =>
      Object.fromEntries(Object.entries(checkSource(state, opened)).map(([at, word]) => [at, form(word)])),
    input,
    async write(state, { version, reason }) {
      const body = input(state);
      if (version === null) return bodyOf(await api.POST('/api/sources', { body }));
      const params = { path, header: ifMatch({ version }) };
      return bodyOf(await api.PATCH('/api/sources/{id}', { params, body: { ...body, reason } }));
    },
    async suggest(body) {
      await api.POST('/api/sources/{id}/suggestions', { params: { path }, body });
      return { slug: source?.slug ?? '' };
    },
    async read() {
      const now = bodyOf(await api.GET('/api/sources/{id}', { params: { path } }));
      return { version: now.version, state: formOfSource(now) };
    },
    merge: mergeSources,
    onSaved: ({ slug }) => void navigate({ to: '/sources/$source', params: { source: slug } }),
  });
  return (
    <RecordForm
      label={title}
      editing={editing}
      words={useSourceWords()}
      onCancel={() =>
        void navigate(source ? { to: '/sources/$source', params: { source: source.slug } } : { to: '/sources' })
      }
      linkTo={(slug) => (
        <Link to="/sources/$source" params={{ source: slug }} target="_blank">
          {t('existing')}
        </Link>
      )}
    >
      <SourceFormFields editing={editing} own={source?.id ?? null} />
    </RecordForm>
  );
}
