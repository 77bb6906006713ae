import type { Dispatch, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import type { EventDetail } from '../../api/types.js';
import { useFocusOnFault } from '../../editing/form/use-focus-on-fault.js';
import { useSaving, type Saving, type Version } from '../../editing/form/use-saving.js';
import type { DraftKeeper } from './drafts/use-draft-keeper.js';
import { missing } from './model/check.js';
import { withoutEmptySources } from './model/empty-sources.js';
import type { FormState } from './model/form-state.js';
import { formOfEvent } from './model/from-event.js';
import { mergeForms } from './model/merge.js';
import type { FormAction } from './model/reduce.js';
import { saveEvent, type Target } from './save-event.js';

interface SaveOptions {
  readonly state: FormState;
  readonly dispatch: Dispatch<FormAction>;
  readonly event: EventDetail | null;
  readonly dossier: string;
  /** What the form was begun from; null for a new event. */
  readonly base: Version<FormState> | null;
  /** What was there when the form was opened, where that is newer. */
  readonly newer: Version<FormState> | null;
  /** Whether the event is not one's own to change, so that the form suggests a correction. */
  readonly suggests: boolean;
  readonly form: RefObject<HTMLFormElement | null>;
  readonly keeper: DraftKeeper;
  readonly onJoined: (state: FormState, theirs: Version<FormState>) => void;
  readonly onSaved: (event: { readonly ref: string }) => void;
}

/** What is known of recording the form; a new event is recorded as a draft or for review. */
export type EventSaving = Saving<FormState, 'draft' | 'in_review'>;

/** Recording the form, and what follows where it is refused. */
export function useSave(options: SaveOptions): EventSaving {
  const { state, dispatch, event, dossier, base, newer, suggests, form, keeper, onJoined, onSaved } = options;
  const { t } = useTranslation('form');
  const saving = useSaving({
    state,
    base,
    newer,
    async send(review: 'draft' | 'in_review') {
      const saved = await saveEvent(withoutEmptySources(state), target(review), dispatch);
      keeper.forget();
      return saved;
    },
    async read() {
      const current = bodyOf(await api.GET('/api/events/{id}', { params: { path: { id: event?.id ?? '' } } }));
      return { version: current.version, state: formOfEvent(current, state.openedOn) };
    },
    merge: mergeForms,
    onRefused: (errors) => dispatch({ type: 'refused', errors }),
    onJoined,
    onSaved,
  });
  useFocusOnFault(form, state.errors);
  function target(review: 'draft' | 'in_review'): Target {
    if (!event || !base) return { dossier, review };
    return suggests ? { suggestionFor: event, base } : { event, version: base.version };
  }
  return {
    ...saving,
    save(review) {
      const said = withoutEmptySources(state);
      if (said !== state) dispatch({ type: 'replace', state: said });
      const lacking = Object.entries(missing(said, { reason: suggests })).map(([at, word]) => [at, t(word)] as const);
      if (lacking.length > 0) dispatch({ type: 'refused', errors: Object.fromEntries(lacking) });
      else saving.save(review);
    },
  };
}
