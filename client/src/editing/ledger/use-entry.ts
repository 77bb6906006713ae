import { usualBasis } from '@domain/lifecycle/basis.js';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventDetail, StatusChange } from '../../api/types.js';
import { useViewer } from '../../api/use-viewer.js';
import { useActorName } from '../../ui/use-actor-name.js';
import { mayChangeEvent } from '../may-change-event.js';
import { picked } from '../PickField.js';
import { useActorChoices } from '../queries.js';
import { entryAgain, newEntry, type EntryDraft } from './draft.js';
import { effectOf, entryInput, refusedWindow, understoodWindow } from './entry-input.js';
import { proposedSpeaker } from './proposed-speaker.js';
import { useSource } from './use-source.js';
import { useStatusChange } from './use-status-change.js';

export type Entry = ReturnType<typeof useEntry>;

/** An entry as it is typed, what it is understood as, and recording it. `wrong` is the one that it sets right. */
export function useEntry(event: EventDetail, wrong: StatusChange | undefined) {
  const { i18n } = useTranslation();
  const { may } = useViewer();
  const nameOf = useActorName(event.dossier.slug);
  const key = `${event.id} ${wrong?.id ?? ''}`;
  const [begun] = useState<EntryDraft>(() => LEFT.get(key) ?? (wrong ? entryAgain(wrong) : newEntry(today())));
  const [draft, setDraft] = useState(begun);
  useEffect(() => {
    if (draft !== begun) LEFT.set(key, draft);
  }, [key, draft, begun]);
  const forget = () => void LEFT.delete(key);
  const [tried, setTried] = useState(false);
  const [suggests] = useState(!mayChangeEvent(may, event));
  const change = useStatusChange(event, suggests);
  const proposed = wrong ? wrong.saidBy : proposedSpeaker(event, draft.status);
  const saidBy = draft.saidBy ?? (proposed ? nameOf(proposed) : '');
  const actors = useActorChoices(event);
  const source = useSource(event, draft, wrong?.source ?? null);
  const speaker = draft.saidBy === null ? proposed?.slug : picked(actors, draft.saidBy);
  const window = understoodWindow(event, draft, wrong);
  const refused = window ? null : refusedWindow(event, draft);
  const windowUnread = draft.window.trim() !== '' && window === null;
  const basis = draft.basis ?? usualBasis(draft.status ?? event.status, saidBy.trim() !== '');
  return {
    ...{ event, wrong, draft, suggests, change, saidBy, source, actors, window, refused, basis },
    effectiveOn: effectOf(event, draft),
    /** Whether what stands in the field is proposed, and nobody has touched it. */
    isProposed: !wrong && draft.saidBy === null && proposed !== null,
    /** What is wrong with what was sent, or tried to be. */
    unread: {
      saidBy: tried && speaker === null,
      source: tried && source.slug === null && source.document === null,
      window: tried && windowUnread,
    },
    set: (changes: Partial<EntryDraft>) => setDraft((before) => ({ ...before, ...changes })),
    send(reason: string | undefined, onDone: () => void) {
      setTried(true);
      const { status } = draft;
      const { slug, document, url } = source;
      if (status === undefined || speaker === null || windowUnread) return;
      if (slug === null && document === null) return;
      const named = { status, basis, saidBy: speaker ?? null, source: slug ?? null };
      const entry = entryInput(event, draft, named, { wrong, language: i18n.language });
      const onSuccess = () => {
        forget();
        onDone();
      };
      change.mutate({ entry, document: document && { ...document, url }, reason }, { onSuccess });
    },
    /** Lets go of what was typed; who leaves with Escape finds it again. */
    forget,
  };
}

/** What was typed of entries when their dialogs were left, by event and the entry that is set right. */
const LEFT = new Map<string, EntryDraft>();

/** Days of the record are judged in UTC. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
