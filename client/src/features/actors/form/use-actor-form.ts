import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api/client.js';
import type { Actor } from '../../../api/types.js';
import { useRecordForm, type RecordEditing } from '../../../editing/record/use-record-form.js';
import type { Standing } from '../../../editing/record/use-standing.js';
import { ifMatch } from '../../../editing/use-event-change.js';
import { words } from '../../../i18n/words.js';
import { actorInput, EMPTY_ACTOR, formOfActor, mergeActors, type ActorForm } from './actor-form.js';
import { checkActor } from './check-actor.js';

await words('records');

/** The form of an actor; null for a new one. */
export function useActorForm(actor: Actor | null, standing: Standing): RecordEditing<ActorForm> {
  const { t } = useTranslation('records');
  const navigate = useNavigate();
  const path = { id: actor?.id ?? '' };
  return useRecordForm({
    initial: actor ? formOfActor(actor) : EMPTY_ACTOR,
    version: actor?.version ?? null,
    standing,
    check: (state) =>
      Object.fromEntries(Object.entries(checkActor(state)).map(([at, word]) => [at, t(`actor.${word}`)])),
    input: actorInput,
    async write(state, { version, reason }) {
      const body = actorInput(state);
      if (version === null)
        return bodyOf(await api.POST('/api/actors', { body: { ...body, confirmed: state.confirmed } }));
      const params = { path, header: ifMatch({ version }) };
      return bodyOf(await api.PATCH('/api/actors/{id}', { params, body: { ...body, reason } }));
    },
    async suggest(body) {
      await api.POST('/api/actors/{id}/suggestions', { params: { path }, body });
      return { slug: actor?.slug ?? '' };
    },
    async read() {
      const now = bodyOf(await api.GET('/api/actors/{id}', { params: { path } }));
      return { version: now.version, state: formOfActor(now) };
    },
    merge: mergeActors,
    onSaved: ({ slug }) => void navigate({ to: '/actors/$actor', params: { actor: slug } }),
  });
}
