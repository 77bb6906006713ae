import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api/client.js';
import type { Dossier } from '../../../api/types.js';
import { RecordForm } from '../../../editing/record/RecordForm.js';
import { useRecordForm } from '../../../editing/record/use-record-form.js';
import type { Standing } from '../../../editing/record/use-standing.js';
import { ifMatch } from '../../../editing/use-event-change.js';
import {
  checkDossier,
  dossierInput,
  EMPTY_DOSSIER,
  formOfDossier,
  mergeDossiers,
  type DossierForm,
  type DossierTranslation,
  type IssueRow,
  type Named,
} from './dossier-form.js';
import { DossierFields } from './DossierFields.js';

type Place = Exclude<keyof DossierForm, 'refPrefix'>;

/** A value that two people gave differently: a text, names, or an issue by its labels. */
function told(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return (value as readonly Named[]).map(({ name }) => name).join(' · ');
  const { labels, title, sentence, summary } = (value ?? {}) as Partial<IssueRow & DossierTranslation>;
  return Object.values(labels ?? { title, sentence, summary })
    .filter(Boolean)
    .join(' · ');
}

interface DossierEditorProps {
  /** Null for a new one. */
  readonly dossier: Dossier | null;
  readonly standing: Standing;
  readonly title: string;
}

/** The form of one dossier, as it was when it was opened: what others write meanwhile is joined when it is saved. */
export function DossierEditor({ dossier: newest, standing, title }: DossierEditorProps) {
  const { t } = useTranslation('records');
  const { t: form } = useTranslation('form');
  const navigate = useNavigate();
  const [dossier] = useState(newest);
  const path = { id: dossier?.id ?? '' };
  const editing = useRecordForm({
    initial: dossier ? formOfDossier(dossier) : EMPTY_DOSSIER,
    version: dossier?.version ?? null,
    standing,
    check: (state) =>
      Object.fromEntries(Object.entries(checkDossier(state)).map(([at, word]) => [at, t(`dossier.${word}`)])),
    input: dossierInput,
    async write(state, { version, reason }) {
      const body = dossierInput(state);
      if (version === null) {
        const { refPrefix } = state;
        const input = refPrefix === '' ? body : { ...body, refPrefix };
        return bodyOf(await api.POST('/api/dossiers', { body: input }));
      }
      const params = { path, header: ifMatch({ version }) };
      return bodyOf(await api.PATCH('/api/dossiers/{id}', { params, body: { ...body, reason } }));
    },
    async suggest(body) {
      await api.POST('/api/dossiers/{id}/suggestions', { params: { path }, body });
      return { slug: dossier?.slug ?? '' };
    },
    async read() {
      const now = bodyOf(await api.GET('/api/dossiers/{id}', { params: { path } }));
      return { version: now.version, state: formOfDossier(now) };
    },
    merge: mergeDossiers,
    onSaved: ({ slug }) => void navigate({ to: '/d/$dossier', params: { dossier: slug } }),
  });
  return (
    <RecordForm
      label={title}
      editing={editing}
      onCancel={() => void navigate(dossier ? { to: '/d/$dossier', params: { dossier: dossier.slug } } : { to: '/' })}
      words={{
        place: ({ at }) => t(`dossier.${(at.split('/')[0] ?? at) as Place}`),
        value: (_conflict, value) => told(value) || form('nothing'),
      }}
      linkTo={(slug) => (
        <Link to="/d/$dossier" params={{ dossier: slug }} target="_blank">
          {t('existing')}
        </Link>
      )}
    >
      <DossierFields editing={editing} />
    </RecordForm>
  );
}
